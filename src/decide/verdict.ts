/** The decision about a line, made before the head's fields are chosen. */
export interface Verdict {
  /** Part of the article's running text. */
  readonly body: boolean;
  /** Kind of noise if it is not body. */
  readonly kind: string;
  /** The rule that gave the kind, or `model`. */
  readonly rule: string;
  /** Probability that the line is body, 0 to 1. */
  readonly score: number;
  /** Why, in words. Computed on request, since most runs never ask. */
  reason(): string;
}

export interface Decision {
  /** One for each line. */
  readonly verdicts: readonly Verdict[];
  /** Index of the first body line that reads as prose, the lede; `-1` if there is no body. */
  readonly first: number;
  /** Index of the last body line; `-1` if there is no body. */
  readonly last: number;
  /** Probability that the page has an article, 0 to 1. */
  readonly article: number;
}
