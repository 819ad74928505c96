import { cleanArticle } from '../src/index.ts';
import type { Clean } from './score.ts';

/** The library as a user has it: no options, so that nothing is told that a page does not say. */
export const library: Clean = (dump) => cleanArticle(dump);
