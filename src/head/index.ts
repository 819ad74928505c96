import type { Head, HeadContext } from './found.ts';

/** Picks the head's fields from around the start of the body. */
export function readHead(_context: HeadContext): Head {
  return {
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
}
