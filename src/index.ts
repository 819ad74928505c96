export type * from './api/article.ts';
export type { ErrorRecord } from './api/error-record.ts';
export type { ExplainedLabel, ExplainedLine, Explanation } from './api/explanation.ts';
export type { NoiseKind } from './api/noise-kind.ts';
export type { CleanOptions, DateOrder, InputKind } from './api/options.ts';
export type { SiteTemplate } from './api/site-template.ts';
export type * from './api/user-rules.ts';
export { cleanArticle, explain } from './pipeline/clean.ts';
export { type LearnablePage, learnSites } from './pipeline/learn.ts';
