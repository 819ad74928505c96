import type { CorpusPage } from './corpus.ts';
import { foldOf, siteOf } from './folds.ts';

/** Which pages of a corpus to score; an absent condition excludes nothing. */
export interface Selection {
  /** Only pages of this `page_type`. */
  type?: string | undefined;
  /** Only pages of this language, according to the record or its gold. */
  language?: string | undefined;
  /** Only pages whose site is held out in fold `index` of `of`. */
  fold?: { index: number; of: number } | undefined;
  /** This many pages, evenly spread over the remaining ones, the same every time. */
  sample?: number | undefined;
  /** Only this many, from the start. */
  limit?: number | undefined;
}

/** A page and its place in the corpus file, starting at 0; written files are named by it. */
export interface NumberedPage {
  number: number;
  page: CorpusPage;
}

/** `size` of the things, evenly spread; all if there are not more. */
export function evenlySpread<T>(things: readonly T[], size: number): T[] {
  if (things.length <= size) return [...things];
  return Array.from({ length: size }, (_, i) => things[Math.floor((i * things.length) / size)]!);
}

export function selectPages(pages: readonly CorpusPage[], want: Selection): NumberedPage[] {
  const { type, language, fold, sample, limit } = want;
  const chosen = pages
    .map((page, number) => ({ number, page }))
    .filter(({ page }) => type === undefined || page.page_type === type)
    .filter(({ page }) => language === undefined || (page.language ?? page.gold.language) === language)
    .filter(({ page }) => fold === undefined || foldOf(siteOf(page), fold.of) === fold.index);
  const sampled = sample === undefined ? chosen : evenlySpread(chosen, sample);
  return limit === undefined ? sampled : sampled.slice(0, limit);
}
