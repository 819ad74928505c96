import type { NoiseKind } from '../api/noise-kind.ts';
import type { DateOrder } from '../api/options.ts';

/** How a page counts back from the moment it was fetched; `#` stands for a number, without one it is 1. */
export interface RelativeWords {
  /** `# minutes ago` */
  readonly minutes: readonly string[];
  /** `# hours ago`, `an hour ago` */
  readonly hours: readonly string[];
  /** `# days ago` */
  readonly days: readonly string[];
  /** Words for today, for yesterday, for the day before. */
  readonly named: readonly [
    today: readonly string[],
    yesterday: readonly string[],
    dayBefore: readonly string[],
  ];
}

/** Words of dates. All lower-case, without trailing dots; one script a word. */
export interface DateWords {
  /** Twelve entries, January first; every spelling of each: long, genitive, abbreviated. */
  readonly months: readonly (readonly string[])[];
  /** Seven entries, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** How an all-numeric date is read in this language. */
  readonly order: DateOrder;
  /** Words before a publication date: `published`, `veröffentlicht am`. */
  readonly published: readonly string[];
  /** Words before a modification date: `updated`, `stand`. */
  readonly modified: readonly string[];
  /** Words that may stand inside a date: `de`, `at`, `um`, `kl`, `uhr`. */
  readonly glue: readonly string[];
  /** Read only where the moment of fetching is given. */
  readonly relative: RelativeWords;
}

/** Words of bylines. All lower-case. */
export interface BylineWords {
  /** Before a name: `by`, `von`, `par`. */
  readonly by: readonly string[];
  /** Labels that stand before a name or on the line above it: `author`, `written by`, `autor`. */
  readonly labels: readonly string[];
  /** After a name: `correspondent`, `political editor`, `記者`. */
  readonly roles: readonly string[];
  /** Never a person: `staff`, `editorial team`, `redaktion`. */
  readonly collective: readonly string[];
  /** Open a closing credit, not a byline: `reporting by`, `editing by`. */
  readonly credits: readonly string[];
}

/**
 * Common names of persons, to tell a name from any other capitalised words. Lower-case; each entry holds many of them,
 * parted by spaces. Everyday knowledge, taken from no list: a name that is missing only looks less like one.
 */
export interface PersonNames {
  readonly given: readonly string[];
  /** Only where the family name comes first. */
  readonly family: readonly string[];
  /**
   * Articles, prepositions, question words and the like, with which no name begins that has a capital there: `the`,
   * `aus`, `por`. None in scripts without capitals.
   */
  readonly never: readonly string[];
}

/**
 * Phrases of one kind of noise as `normalise` in `src/phrases/normalise.ts` writes them: lower-case,
 * a number as `0`, straight apostrophes, no brackets, no punctuation at the ends.
 */
export interface PhraseSet {
  /** The whole line is this phrase, and articles practically never have such a line of their own. */
  readonly lines?: readonly string[];
  /** The whole line is this phrase, but an article may have such a line too: a heading, a list item. */
  readonly maybe?: readonly string[];
  /** A short line begins with this phrase. */
  readonly starts?: readonly string[];
  /** A short line ends with this phrase. */
  readonly ends?: readonly string[];
  /** The phrase stands anywhere in the line: only for phrases no article would use of its own subject. */
  readonly contains?: readonly string[];
  /** The whole line is this phrase and it opens a section of the kind: `related articles`, `comments`. */
  readonly openers?: readonly string[];
}

export type NoisePhrases = Partial<Record<NoiseKind, PhraseSet>>;

/** One language: a folder of data, no code. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** ISO 639-3 code the detector answers with. */
  readonly iso6393: string;
  readonly name: string;
  readonly dates: DateWords;
  readonly bylines: BylineWords;
  readonly names: PersonNames;
  readonly phrases: NoisePhrases;
}
