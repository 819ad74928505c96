import type { CorpusPage } from '../../eval/corpus.ts';
import { mixed, randomOf } from '../../fuzz/random.ts';
import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';
import type { Page } from '../../src/page/page.ts';
import { type Edit, editedText, expectedLines, relabelled } from './edit.ts';
import { editedHtml, editedMarkdown } from './markup.ts';
import type { Labelled } from './places.ts';
import { languageOf, type Stock } from './stock.ts';
import { briefVariant, pickRecipes, variantBy } from './variants.ts';
import { languageByCode } from './wording.ts';

/** A page as the line model's training reads it. */
export interface Answered extends Pick<Labelled, 'page' | 'target'> {
  /** How much each line counts; 1 if it is not given. */
  readonly weight?: Float64Array;
}

type Kind = 'text' | 'html' | 'markdown';

function sourceOf(kind: Kind, page: Page, original: string, edits: readonly Edit[]): string | null {
  if (kind === 'html') return editedHtml(original, page, edits);
  return kind === 'markdown' ? editedMarkdown(page, edits) : editedText(page, edits);
}

/** How many variants of a dump the training reads: of the page as long as it is, and as a short page. */
export interface VariantCounts {
  readonly long: number;
  readonly brief: number;
}

/**
 * Variants of a training page: boxes put into its body, its ends cut off or changed, other stories below, short pages made
 * of it. What its article is does not change by them, and where text stops must not be learnt from what pages happen to
 * show below it.
 *
 * @param answered The page and the target of each line, as `alignToGold` gives it.
 * @param original The dump that the page was read from.
 * @param seed Decides recipes, places and words. The same seed gives the same variants.
 * @returns At most as many as counted; fewer if the page is too short or a place is not found in its markup.
 */
export function variantsOf(
  record: CorpusPage,
  answered: Answered,
  original: string,
  stock: Stock,
  seed: number,
  counts: VariantCounts,
): Answered[] {
  const offers = stock.for(record);
  if (!offers.length) return [];
  const kind = answered.page.source.kind as Kind;
  const labelled: Labelled = { ...answered, headline: record.gold.headline ?? null };
  const language = languageByCode(languageOf(record));
  const material = (n: number) => ({ random: randomOf(mixed(seed, n)), language, offers });
  const long = pickRecipes(seed, counts.long).map(
    (name, n) => variantBy(name, labelled, material(n + 1))?.edits ?? null,
  );
  const brief = Array.from({ length: counts.brief }, (_, n) => briefVariant(labelled, material(-1 - n)));
  return [...long, ...brief].flatMap((edits) => {
    const source = edits && sourceOf(kind, answered.page, original, edits);
    if (!source) return [];
    const page = readPage(readSource(source, { input: kind }));
    const targets = relabelled(page, expectedLines(answered.page, answered.target, edits));
    return targets ? [{ page, ...targets }] : [];
  });
}
