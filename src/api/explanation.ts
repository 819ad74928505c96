import type { Article } from './article.ts';

/** What one rule says of a line: evidence, unless it is `certain` or an `opener`. */
export interface ExplainedLabel {
  rule: string;
  /** What the line looks like: a kind of noise, `date`, `byline` or `agency-credit`. */
  kind: string;
  /** `opener`: the line is the heading of a section of this kind. */
  certainty: 'certain' | 'likely' | 'opener';
  reason: string;
}

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
  /** What the rules say of the line, whatever became of it. */
  labels: ExplainedLabel[];
}

export interface Explanation {
  article: Article;
  /** What `start` and `end` count in: the decoded input, or the text rendered from HTML. */
  text: string;
  lines: ExplainedLine[];
}
