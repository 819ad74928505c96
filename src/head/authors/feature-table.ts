import { defineFeatures } from '../../chooser/features.ts';

const GIVEN = 'it begins with a common given name';
const DATED = 'a date stands on the line';
const SITE = 'the copyright line has the name';

/**
 * What is looked at in a list of names that may be the article's authors, in the order in which it is looked at, and what
 * it means to a reader when it speaks for the names; `null` where it is not told.
 */
const signs = {
  /** The only word of the first name: a family name that comes first (`王小明`), a common given name. */
  familyName: 'it begins with a common family name',
  givenSingle: 'a common given name',
  /** Its first word is a common given name; the same for a bare name and the site’s owner; only a later word is. */
  given: GIVEN,
  givenBare: GIVEN,
  givenOwner: GIVEN,
  givenLater: null,
  /** Each of several names begins with one. */
  givenAll: null,
  /** Only the markup has the name. */
  markupOnly: null,
  /** A by-word, a label, a role behind the name in scripts without spaces, nothing of the kind. */
  by: null,
  label: null,
  role: null,
  bare: null,
  /** Whom a line about a person begins with. */
  bio: null,
  /** The copyright line’s or, with `ownerTitle`, the page title’s person. */
  owner: null,
  /** More names than one; a label of several words (`written by`). */
  several: null,
  longPhrase: null,
  /** Behind a label, not the shape of a person’s name; without one, a single word. */
  notPerson: null,
  bareSingle: null,
  /** Several words that are no person’s name, without a label. */
  bareGroup: null,
  /** Its first word is an article, a preposition or the like: `The Harbour`, `Im Wortlaut`. */
  functionWord: null,
  /** A group that names itself: `Pier Times Team`. */
  team: null,
  /** A role stands behind the name: `Jane Smith, Political Editor`. */
  roleBehind: 'a role stands behind the name',
  /** Other words stand before it on its line; the same for a bare name, glued to them. */
  inside: null,
  insideBare: null,
  /** Words behind the names, 10 or more being 1; a bare name that is its whole line. */
  tail: null,
  alone: null,
  /** Shares of its words that phrases of menus use, that end like nouns (`Marketing`). */
  menuWords: null,
  nounEnding: null,
  /** Shape of the first name: words, an initial, all in capitals, all in small letters. */
  twoWords: null,
  fourWords: null,
  initial: null,
  capitals: null,
  smallLetters: null,
  /** Share of its words that are whole lines of menus. */
  noiseWords: null,
  ownerTitle: null,
  /** On the headline’s line; 1, 2 to 3, 4 to 8 lines below it or a line that says much the same; 9 to 20 below. */
  sameLine: 'on the headline’s line',
  nextToHeadline: 'right below the headline',
  justBelowHeadline: 'just below the headline',
  belowHeadline: 'below the headline',
  farBelowHeadline: null,
  /** Up to 3 lines above the headline, further above. */
  aboveHeadline: null,
  wayAboveHeadline: null,
  /** On the line above the body’s first, within 8 lines above it, inside, 1 to 3, up to 10, more lines below. */
  nextToBody: null,
  aboveBody: 'just above the body',
  inBody: null,
  closeBelowBody: null,
  belowBody: null,
  wayBelowBody: null,
  /** A person behind a label below the body; a person’s name alone on the page’s first lines. */
  labelBelowBody: null,
  opensPage: null,
  /** A date on the line, the same for a bare name; on the next line, the one above, two lines away. */
  dated: DATED,
  datedBare: DATED,
  dateBelow: 'a date stands on the next line',
  /** A bare name that is its whole line, with a date above or below. */
  aloneDated: null,
  dateAbove: 'a date stands on the line above',
  dateNear: 'a date stands near it',
  /** A line about the person, a role, a reading time, links to share follow. */
  bioBelow: 'a line about the person follows',
  roleBelow: 'a role follows on the next line',
  readTimeNear: 'a reading time stands near it',
  shareNear: 'links to share stand on the next line',
  /** A credit follows: `Reviewed by Peter Marsh`. */
  creditBelow: null,
  /** A bare name behind the label of a credit: `Reviewed by` on the line above. */
  creditAbove: null,
  /** The name stands twice in a row. */
  saidTwice: null,
  /** The first name is read elsewhere on the page, too; behind a label there. */
  again: null,
  labelledAgain: null,
  /** It has a label, as have more than four other names. */
  manyBylines: null,
  /** No other name of the page has a label. */
  onlyByline: null,
  /** Another line begins with the name. */
  named: 'another line begins with the name',
  /** The body’s running text has the name. */
  inProse: null,
  /** The name stands on the page 4 times, 8 times or more. */
  occursOften: null,
  occursVeryOften: null,
  /** Cut from a longer name; the page also has it without the rest; the rest are menu words; more given names in it. */
  cut: null,
  cutAlone: null,
  cutMenu: null,
  cutGiven: null,
  /** The only known name among the page’s candidates, the first of several, one of more than four. */
  onlyPerson: null,
  firstPerson: null,
  manyPersons: null,
  /** It shares a word with the headline. */
  sharesHeadline: null,
  /** The markup names the author, names others. */
  markup: 'the markup names the author',
  markupOther: null,
  /** Among comments or teasers of other articles. */
  suspectSection: null,
  /** It is the headline, is a part of it. */
  isHeadline: null,
  inHeadline: null,
  /** The copyright line has the name, the same for a bare name; so often that it is a brand’s; the title ends with it. */
  isSite: SITE,
  isSiteBare: SITE,
  brand: null,
  inTitle: null,
  /** Share of its words that the page also writes small, as plain words. */
  commonWords: null,
  /** Without a label in a script without capitals; among other short lines; on a line that a rule takes for noise. */
  bareUncased: null,
  inList: null,
  noise: null,
} as const;

export type AuthorFeature = keyof typeof signs;

export const authorFeatures = defineFeatures(Object.keys(signs) as AuthorFeature[], signs);
