export type * from './api/article.ts';
export type { ErrorRecord } from './api/error-record.ts';
export type { ExplainedLabel, ExplainedLine, Explanation } from './api/explanation.ts';
export type { NoiseKind } from './api/noise-kind.ts';
export type { CleanOptions, DateOrder, InputKind } from './api/options.ts';
export type { Stated } from './api/stated.ts';
export type * from './api/user-rules.ts';
export { cleanArticle, explain } from './pipeline/clean.ts';
