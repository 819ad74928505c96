import type { ArticleModel } from './confidence.ts';

/** Written by `npm run train:article`; what each measure means stands in article-measures.ts. */
export const articleModel: ArticleModel = {
  intercept: -4.58,
  weights: {
    sureness: 1.11,
    expected: 1.29,
    words: 0.33,
    longest: -0.46,
    doubt: -0.27,
    dated: 1.4,
    signed: 0.54,
    dates: -5.01,
    questions: -3.26,
    counters: -1.36,
    noise: -2.86,
  },
};
