import { preferStatedAuthors } from './authors/stated.ts';
import type { Head, HeadContext } from './found.ts';
import { statedHeadline } from './headline/stated/preferred.ts';
import { statedDates } from './published/published.ts';
import { regionOf } from './region/region.ts';

/** A page without an article has no headline, author or date. */
export const NO_HEAD: Head = {
  headline: null,
  subheadline: null,
  authors: null,
  dateline: null,
  published: null,
  modified: null,
  repeats: [],
  credits: [],
  warnings: [],
};

/**
 * The head of a page on which no article was found, where its markup calls it one: its text is loaded by a script, is behind a wall,
 * or has no sentences, such as a list of a police log. All of it is as the markup states it.
 */
export function headWithoutBody(context: HeadContext): Head {
  if (!context.evidence?.isArticle) return NO_HEAD;
  const headline = statedHeadline(context, regionOf(context));
  if (headline === null) return NO_HEAD;
  return { ...NO_HEAD, headline, authors: preferStatedAuthors(null, context), ...statedDates(context) };
}
