import { detectLanguage } from '../../src/language-detection/detect.ts';
import type { NumberedPage } from '../select.ts';
import type { Subject } from './changes.ts';
import { dumpOf, paragraphsOf } from './dump.ts';

/** With fewer paragraphs a page has no inside to put a box into. */
const MIN_PARAGRAPHS = 4;
const TEASERS = 5;
const SENTENCE = /^[^.!?。！？]*[.!?。！？]/;

function languageOf(gold: string, known: string | null | undefined): string {
  return known?.split('-')[0] ?? detectLanguage(gold.split('\n')) ?? 'en';
}

const teaserOf = ({ page: { gold } }: NumberedPage) => {
  const summary = SENTENCE.exec(paragraphsOf(gold.body!)[0] ?? '')?.[0] ?? '';
  return gold.headline && summary ? [{ title: gold.headline, summary }] : [];
};

/** The pages with a gold body of four paragraphs and a dump of this kind; the pages after each one lend it titles. */
export function* subjectsOf(
  pages: readonly NumberedPage[],
  kind: string,
): Generator<Subject & { of: NumberedPage }> {
  const usable = pages.filter(({ page }) => page.gold.body && page.dumps[kind]);
  const languages = usable.map(({ page }) =>
    languageOf(page.gold.body!, page.language ?? page.gold.language),
  );
  for (const [i, of] of usable.entries()) {
    const { gold, dumps } = of.page;
    const dump = dumpOf(kind, dumps[kind]!, gold.body!);
    if (dump.body.length < MIN_PARAGRAPHS) continue;
    const next = [...usable.keys()].map((n) => (i + 1 + n) % usable.length);
    const others = next.filter((n) => n !== i && languages[n] === languages[i]);
    yield {
      of,
      dump,
      gold: gold.body!,
      headline: gold.headline ?? null,
      language: languages[i]!,
      others: others.flatMap((n) => teaserOf(usable[n]!)).slice(0, TEASERS),
      other: others.length ? usable[others[0]!]!.page.dumps[kind]! : null,
    };
  }
}
