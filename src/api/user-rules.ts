import type { NoiseKind } from './noise-kind.ts';

/** A user's own noise phrases and patterns. Plain data. */
export interface UserRules {
  /** Texts that a line equals, begins with, ends with or contains. */
  readonly phrases?: readonly UserPhrase[];
  /** Regular expressions that are searched for in a line. */
  readonly patterns?: readonly UserPattern[];
}

/** The kinds that a user's rule may give; `repeated-headline` is excluded because it depends on the page's headline. */
export type UserKind = Exclude<NoiseKind, 'repeated-headline' | 'site-template'>;

/** Position of a phrase: the whole line, its start, its end, anywhere; `opener`: a whole line that begins a section. */
export type UserMatch = 'line' | 'start' | 'end' | 'contains' | 'opener';

export interface UserPhrase {
  readonly kind: UserKind;
  readonly match: UserMatch;
  /**
   * 1 to 200 UTF-16 code units. The comparison ignores case, the value of numbers (`12 comments` equals `3 comments`),
   * brackets, and everything around the phrase that is neither a letter nor a digit.
   */
  readonly text: string;
}

export interface UserPattern {
  readonly kind: UserKind;
  /** 1 to 200 UTF-16 code units in RE2 syntax: no look-around, no back-references. */
  readonly pattern: string;
  /** `i`: ignore case; `s`: a dot matches any character; `u`: accepted, and always on. */
  readonly flags?: string;
}
