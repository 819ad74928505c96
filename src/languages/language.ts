import type { NoiseKind } from '../api/noise-kind.ts';
import type { DateOrder } from '../api/options.ts';

/** Relative dates, counted back from when the page was fetched; `#` is a number, and without one it is 1. */
export interface RelativeWords {
  /** `# minutes ago` */
  readonly minutes: readonly string[];
  /** `# hours ago`, `an hour ago` */
  readonly hours: readonly string[];
  /** `# days ago` */
  readonly days: readonly string[];
  /** Words for today, for yesterday, for the day before yesterday. */
  readonly named: readonly [
    today: readonly string[],
    yesterday: readonly string[],
    dayBefore: readonly string[],
  ];
}

/** Words of dates. All in lower case, without trailing dots; each word in one script. */
export interface DateWords {
  /** Twelve entries, January first, each with all forms: long, genitive, abbreviated. */
  readonly months: readonly (readonly string[])[];
  /** Seven entries, Monday first. */
  readonly weekdays: readonly (readonly string[])[];
  /** The order of an all-numeric date in this language. */
  readonly order: DateOrder;
  /** Words before a publication date: `published`, `veröffentlicht am`. */
  readonly published: readonly string[];
  /** Words before a modification date: `updated`, `stand`. */
  readonly modified: readonly string[];
  /** A sentence in which a page says when it was published, with the verb after the date: its subject, its verbs. */
  readonly sentence?: {
    readonly subjects: readonly string[];
    readonly verbs: readonly string[];
    /** Verbs of the same sentence about an update: `geändert`. */
    readonly updates?: readonly string[];
  };
  /** What is behind the date of an article and says where it was filed: `filed under`, `abgelegt unter`. Two words or more. */
  readonly filed?: readonly string[];
  /** Words before the date of something else than the article: `received`, `founded`, `urteil vom`. */
  readonly others?: readonly string[];
  /**
   * What is right before a date up to which or from which something goes on, and hardly ever before the date of a
   * publication: `Work begins before 1 July 2024`.
   */
  readonly deadlines?: readonly string[];
  /** Words inside a date: `de`, `at`, `um`, `kl`, `uhr`. */
  readonly glue: readonly string[];
  /** Used only if the time of fetching is given. */
  readonly relative: RelativeWords;
}

/** Words of bylines. All lower-case. */
export interface BylineWords {
  /** Before a name: `by`, `von`, `par`. */
  readonly by: readonly string[];
  /** Labels before a name or on the line above it: `author`, `written by`, `autor`. */
  readonly labels: readonly string[];
  /** After a name: `correspondent`, `political editor`, `記者`. */
  readonly roles: readonly string[];
  /** Those labels that are cut short and have a full stop: `oprac.`. */
  readonly cutShort?: readonly string[];
  /** Words for a group, never a person: `staff`, `editorial team`, `redaktion`. */
  readonly collective: readonly string[];
  /** Words that begin a closing credit, not a byline: `reporting by`, `editing by`. */
  readonly credits: readonly string[];
  /** Possessives before the role of the site's own reporter: `our`, `unserem`, `notre`. */
  readonly ours?: readonly string[];
  /** What a line about an author says, after the name and without a role: `writes`, `schreibt`. */
  readonly writes?: readonly string[];
  /** What begins a sentence about an author's trade, whatever that is, after the name: `is a`, `ist`. */
  readonly isSomething?: readonly string[];
  /** Labels of what readers write below the article: `comment by`. Above it, the same may be an opinion. */
  readonly comments?: readonly string[];
}

/**
 * Common personal names, to distinguish names from other capitalised words. In lower case; each entry contains many,
 * separated by spaces. From general knowledge, not from any list: a missing name only looks less like a name.
 */
export interface PersonNames {
  readonly given: readonly string[];
  /** Only for languages that put the family name first. */
  readonly family: readonly string[];
  /**
   * Articles, prepositions, question words and similar words that no name begins with, even when capitalised: `the`,
   * `aus`, `por`. None in scripts without capitals.
   */
  readonly never: readonly string[];
}

/**
 * Phrases of one kind of noise, in the form that `normalise` in `src/phrases/normalise.ts` gives: lower case,
 * numbers as `0`, straight apostrophes, no brackets, no punctuation at the ends.
 */
export interface PhraseSet {
  /** The whole line is this phrase; articles practically never contain such a line. */
  readonly lines?: readonly string[];
  /** The whole line is this phrase, but an article may contain such a line too: a heading, a list item. */
  readonly maybe?: readonly string[];
  /** A short line begins with this phrase. */
  readonly starts?: readonly string[];
  /** A short line ends with this phrase. */
  readonly ends?: readonly string[];
  /** The phrase occurs anywhere in the line: only for phrases that no article uses about its own subject. */
  readonly contains?: readonly string[];
  /** The whole line is this phrase, and it begins a section of this kind: `related articles`, `comments`. */
  readonly openers?: readonly string[];
}

export type NoisePhrases = Partial<Record<NoiseKind, PhraseSet>>;

/**
 * Words of the notices in which a site talks to its readers about itself. Each entry is a word or a few in a row; `*`
 * stands for any ending, and a word in capitals counts only so written, and not as the first of a sentence. In lower
 * case without apostrophes and hyphens otherwise: `email`. In scripts without spaces, and in Korean, an entry may be a
 * part of a word.
 */
export interface NoticeWords {
  /** They address the reader: `you`, `please`, `sign up`. */
  readonly reader: readonly string[];
  /** With them a site speaks of itself: `our`, `this article`. */
  readonly self: readonly string[];
  /** Words of a site's business that are rare elsewhere: `newsletter`, `consent`. */
  readonly business: readonly string[];
  /** Words of a site's business that are common elsewhere, too: `link`, `free`. */
  readonly common: readonly string[];
}

/** One language: a folder of data, no code. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  /** ISO 639-3 code that the detector returns. */
  readonly iso6393: string;
  readonly name: string;
  readonly dates: DateWords;
  readonly bylines: BylineWords;
  readonly names: PersonNames;
  readonly notices?: NoticeWords;
  readonly phrases: NoisePhrases;
  /** Common words that the nearest language writes in another way: Danish `efter`, Norwegian `etter`. In lower case. */
  readonly tellingWords?: readonly string[];
  /**
   * Headings of the first part of an article: a paper's abstract, an introduction. In lower case. Words that also name a
   * section of a site (`Overview`, `News`) are left out.
   */
  readonly firstHeadings?: readonly string[];
  /** Headings of the points that sum an article up: `Key points`. In lower case. */
  readonly highlightHeadings?: readonly string[];
  /** Words before a colon or a bar that begin a link to another medium: `Video: …`. In lower case. */
  readonly mediaWords?: readonly string[];
  /** What a banner invites to: `learn more`. In lower case. */
  readonly invitations?: readonly string[];
  /** Words before the number of an episode of a programme. In lower case. */
  readonly episodeWords?: readonly string[];
}
