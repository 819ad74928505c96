import { type Article, type CleanOptions, cleanArticle } from '../src/index.ts';
import type { NumberedPage } from './select.ts';

/** The library as users call it, without options but those given: it gets no information that is not on the page. */
export const library = (dump: Uint8Array, _page: NumberedPage, options: CleanOptions = {}): Article =>
  cleanArticle(dump, options);
