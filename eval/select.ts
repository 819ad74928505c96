import type { CorpusPage } from './corpus.ts';
import { foldOf, siteOf } from './folds.ts';

/** Which pages of a corpus to score; what is absent leaves nothing out. */
export interface Selection {
  /** Only pages of this `page_type`. */
  type?: string | undefined;
  /** Only pages of this language, as the record or its gold states it. */
  language?: string | undefined;
  /** Only pages whose site is held out in fold `index` of `of`. */
  fold?: { index: number; of: number } | undefined;
  /** This many pages, evenly spread over those left: the same pages every time. */
  sample?: number | undefined;
  /** Only the first so many. */
  limit?: number | undefined;
}

/** A page with its place in the corpus file, from 0, by which kept files are named. */
export interface NumberedPage {
  number: number;
  page: CorpusPage;
}

/** Every n-th thing, so that `size` are left; all when there are no more than that. */
export function spread<T>(things: readonly T[], size: number): T[] {
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
  const sampled = sample === undefined ? chosen : spread(chosen, sample);
  return limit === undefined ? sampled : sampled.slice(0, limit);
}
