import type { Article } from './article.ts';

/** What became of one line and why. */
export interface ExplainedLine {
  /** 1-based, blank lines counted, as an editor shows it; pieces of one glued line share a number. */
  number: number;
  start: number;
  end: number;
  text: string;
  /** `body`, `field` or `removed`. */
  as: 'body' | 'field' | 'removed';
  /** Block type, field name or kind of noise: `paragraph`, `headline`, `icon-labels`. */
  role: string;
  rule: string;
  reason: string;
}

export interface Explanation {
  article: Article;
  /** What `start` and `end` count in: the decoded input, or the text rendered from markup. */
  text: string;
  lines: ExplainedLine[];
}
