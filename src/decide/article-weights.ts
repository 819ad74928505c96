import type { ArticleModel } from './article.ts';

/** Written by `npm run train:article`; what each measure means stands in article-measures.ts. */
export const articleModel: ArticleModel = {
  intercept: -4.21,
  weights: {
    sureness: 0.58,
    expected: 1.03,
    words: 0.43,
    longest: -0.41,
    doubt: -0.32,
    dated: 1.36,
    signed: 0.42,
    dates: -4.96,
    questions: -3.68,
    counters: -1.39,
    noise: -2.64,
  },
};
