import { lineFacts } from '../../page/line-facts.ts';
import { amidProse, shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { isOpener, MAX_TITLE_WORDS, openerBefore } from '../../phrases/openers.ts';
import type { Certainty, Label, Rule } from '../rule.ts';

/** A title has so many words: below an opener, shorter lines may be subheads. */
const MIN_WORDS_BELOW = 4;
/** At most this many titles are below an opener amid the text. */
const MAX_TITLES = 4;

/** Titles of other articles between two paragraphs, on the line of `Read also` or on the lines below it. */
export const openerTitle: Rule = {
  name: 'opener-title',
  kind: 'related',
  about:
    'The title of another article after “Read also”, on its line or on those below it, between two paragraphs.',
  find(page) {
    const labels: Label[] = [];
    const add = (line: number, opener: string, certainty: Certainty) => {
      const reason = `title after “${opener}”`;
      labels.push({ kind: 'related', line, rule: 'opener-title', reason, certainty });
    };
    for (const { index, text } of page.lines) {
      const own = openerBefore(page, index);
      if (own) add(index, own, 'certain');
      if (!isOpener(page, index)) continue;
      const titles = titlesBelow(page, index);
      for (const title of titles) add(title, text, 'likely');
    }
    return labels;
  },
};

/** Titles between an opener and the next paragraph; none if they do not lead to one. */
function titlesBelow(page: Page, opener: number): number[] {
  if (!amidProse(page, opener)) return [];
  const facts = lineFacts(page);
  const titles: number[] = [];
  for (let i = opener + 1; i < page.lines.length; i++) {
    if (shapesOf(page).of[i] === 'prose') return titles;
    const { words } = facts.counts(i);
    const isTitle = words >= MIN_WORDS_BELOW && words <= MAX_TITLE_WORDS && !/[.。।]$/.test(facts.text(i));
    if (!isTitle || titles.length === MAX_TITLES) return [];
    titles.push(i);
  }
  return [];
}
