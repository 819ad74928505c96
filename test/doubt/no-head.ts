import type { Head } from '../../src/head/found.ts';

/** The head of a page that shows nothing of one. */
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
