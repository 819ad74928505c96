import type { NoiseKind } from './noise-kind.ts';

/** Noise that a user knows of. Plain data. */
export interface UserRules {
  /** Texts a line is, begins or ends with, or holds. */
  readonly phrases?: readonly UserPhrase[];
  /** Expressions a line is searched for. */
  readonly patterns?: readonly UserPattern[];
}

/** Kinds that a user's rule may give a line; a repeated headline is one only beside the page's headline. */
export type UserKind = Exclude<NoiseKind, 'repeated-headline'>;

/** Where in a line a phrase stands: it is all of it, at its start, at its end, anywhere; an `opener` is all of it and heads a section. */
export type UserMatch = 'line' | 'start' | 'end' | 'contains' | 'opener';

export interface UserPhrase {
  readonly kind: UserKind;
  readonly match: UserMatch;
  /**
   * 1 to 200 UTF-16 code units. Compared without regard to case, to what a number is (`12 comments` is
   * `3 comments`), to brackets, and to what stands around it and is neither letter nor digit.
   */
  readonly text: string;
}

export interface UserPattern {
  readonly kind: UserKind;
  /** 1 to 200 UTF-16 code units, in the syntax of RE2: no look-around, no back-references. */
  readonly pattern: string;
  /** `i`: without regard to case; `s`: a dot is any character; `u`: taken, and always on. */
  readonly flags?: string;
}
