export type * from './article.ts';
export type { ErrorRecord } from './error-record.ts';
export type { ExplainedLine, Explanation } from './explanation.ts';
export type { InputKind } from './input/source.ts';
export type { CleanOptions, DateOrder } from './options.ts';
export { cleanArticle, explain } from './pipeline.ts';
export type { NoiseKind } from './rules/noise-kind.ts';
export type * from './rules/user-rules.ts';
