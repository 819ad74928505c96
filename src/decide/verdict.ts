/** What the decision makes of a line before the head's fields are picked. */
export interface Verdict {
  /** Part of the article's running text. */
  readonly body: boolean;
  /** Kind of noise when it is not body. */
  readonly kind: string;
  /** The rule that named it, or `model`. */
  readonly rule: string;
  /** Probability that the line is body, 0 to 1. */
  readonly score: number;
  /** Why, in words; worked out when asked, as most runs never do. */
  reason(): string;
}

export interface Decision {
  /** One for each line. */
  readonly verdicts: readonly Verdict[];
  /** Index of the first body line that reads as prose, the lede; `-1` when there is no body. */
  readonly first: number;
  /** Index of the last body line; `-1` when there is no body. */
  readonly last: number;
  /** Probability that the page holds an article, 0 to 1. */
  readonly article: number;
}
