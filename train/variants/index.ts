import type { CorpusPage } from '../../eval/corpus.ts';
import { mixed, randomOf } from '../../fuzz/random.ts';
import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';
import type { Page } from '../../src/page/page.ts';
import { type Edit, editedText, expectedLines, relabelled } from './edit.ts';
import { editedHtml, editedMarkdown } from './markup.ts';
import { languageOf, type Stock } from './stock.ts';
import { type Labelled, pickRecipes, variantBy } from './variants.ts';
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

/**
 * Variants of a training page: boxes put into its body, its ends cut off or changed, other stories below. What its
 * article is does not change by them, and where text stops must not be learnt from what pages happen to show below it.
 *
 * @param answered The page and the target of each line, as `alignToGold` gives it.
 * @param original The dump that the page was read from.
 * @param seed Decides recipes, places and words. The same seed gives the same variants.
 * @returns At most `count`; fewer if the page is too short or a place is not found in its markup.
 */
export function variantsOf(
  record: CorpusPage,
  answered: Answered,
  original: string,
  stock: Stock,
  seed: number,
  count: number,
): Answered[] {
  const offers = stock.for(record);
  if (!offers.length) return [];
  const kind = answered.page.source.kind as Kind;
  const labelled = { ...answered, headline: record.gold.headline ?? null };
  const language = languageByCode(languageOf(record));
  return pickRecipes(seed, count).flatMap((name, n) => {
    const material = { random: randomOf(mixed(seed, n + 1)), language, offers };
    const variant = variantBy(name, labelled, material);
    const source = variant && sourceOf(kind, answered.page, original, variant.edits);
    if (!source) return [];
    const page = readPage(readSource(source, { input: kind }));
    const targets = relabelled(page, expectedLines(answered.page, answered.target, variant.edits));
    return targets ? [{ page, ...targets }] : [];
  });
}
