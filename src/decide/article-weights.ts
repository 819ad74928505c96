import type { ArticleModel } from './article.ts';

/** Written by `npm run train:article`; what each measure means stands in article-measures.ts. */
export const articleModel: ArticleModel = {
  intercept: -4.23,
  weights: {
    sureness: 0.55,
    expected: 1.04,
    words: 0.53,
    longest: -0.54,
    doubt: -0.36,
    dated: 1.37,
    signed: 0.37,
    dates: -4.95,
    questions: -4.26,
    counters: -1.43,
    noise: -2.75,
  },
};
