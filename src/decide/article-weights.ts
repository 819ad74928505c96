import type { ArticleModel } from './article.ts';

/** Written by `npm run train:article`; what each measure means stands in article-measures.ts. */
export const articleModel: ArticleModel = {
  intercept: -4.39,
  weights: {
    sureness: 1.11,
    expected: 1.26,
    words: 0.33,
    longest: -0.46,
    doubt: -0.31,
    dated: 1.38,
    signed: 0.47,
    dates: -5.14,
    questions: -3.6,
    counters: -1.38,
    noise: -2.71,
  },
};
