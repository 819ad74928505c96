import type { Article } from '../src/index.ts';

/** What is scored of a cleaned page. */
export type Output = Pick<Article, 'headline' | 'authors' | 'published' | 'body'>;

/** The figures of one kind of dump: shares and means of 0 to 1, counts of pages, `null` without gold for it. */
export interface Figures {
  /** Pages with a dump of this kind. */
  n: number;
  /** Of these, pages that gave no output at all. */
  missing: number;
  /** Body, four-word shingles: F1 of the mean precision and the mean recall. */
  F1: number | null;
  P: number | null;
  R: number | null;
  /** Body, mean F1 over the multiset of words. */
  word: number | null;
  /** Share of the bodies with a word F1 under .75: pages gone wrong. Lower is better. */
  low: number | null;
  /** Share of the must-have snippets that are there. */
  with: number | null;
  /** Share of the must-not-have snippets that are not there. */
  without: number | null;
  /** Share of headlines that are right but for case, white space, quotation marks and dashes. */
  head: number | null;
  /** Mean F1 over the set of words of the headline. */
  headWords: number | null;
  /** Of the pages on which the gold day can be read: share with that day found. */
  date: number | null;
  /** Pages on which the gold day can be read. */
  dateN: number;
  /** Of the dates given on pages with a gold day: share that are another day. Lower is better. */
  dateWrong: number | null;
  /** Of the pages on which the first author's name stands: share with it found. */
  author: number | null;
  /** Pages on which the first author's name stands. */
  authorN: number;
}

export type FigureName = keyof Figures;
