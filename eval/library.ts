import { type Article, cleanArticle } from '../src/index.ts';
import type { Clean } from './score.ts';

/** The library as users call it, without options: it gets no information that is not on the page. */
export const library: (...page: Parameters<Clean>) => Article = (dump) => cleanArticle(dump);
