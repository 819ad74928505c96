import type { Article } from '../src/index.ts';

/** The parts of a cleaned page that are scored. */
export type Output = Pick<Article, 'headline' | 'authors' | 'published' | 'body'> &
  Partial<Pick<Article, 'subheadline' | 'dateline' | 'confidence' | 'warnings'>>;

/** The figures for one kind of dump: shares and means from 0 to 1, counts of pages; `null` without gold. */
export interface Figures {
  /** Pages with a dump of this kind. */
  n: number;
  /** Of these, pages without any output. */
  missing: number;
  /** Body, four-word shingles: F1 of the mean precision and the mean recall. */
  F1: number | null;
  P: number | null;
  R: number | null;
  /** Body, mean F1 over the multiset of words. */
  word: number | null;
  /** Share of the bodies with a word F1 below .75, the failed pages. Lower is better. */
  low: number | null;
  /** Share of the must-have snippets that were found. */
  with: number | null;
  /** Share of the must-not-have snippets that were not found. */
  without: number | null;
  /** Share of headlines that are right, ignoring case, white space, quotation marks and dashes. */
  head: number | null;
  /** The same, if another headline that the page gives itself is right, too. */
  headAny: number | null;
  /** Mean F1 over the set of words of the headline. */
  headWords: number | null;
  /** Of the pages whose gold has a deck: share with that deck as `subheadline`. */
  deck: number | null;
  /** Of the pages on which the gold day can be read: share for which that day was found. */
  date: number | null;
  /** Pages on which the gold day can be read. */
  dateN: number;
  /** Of the dates given on pages with a gold day: share that are a different day. Lower is better. */
  dateWrong: number | null;
  /** Of the pages on which the first author's name occurs: share for which it was found. */
  author: number | null;
  /** Pages on which the first author's name occurs. */
  authorN: number;
  /** Of the names given on pages whose gold lists all authors: share that are none of them. Lower is better. */
  extra: number | null;
}

export type FigureName = keyof Figures;
