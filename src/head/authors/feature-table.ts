import { defineFeatures } from '../../chooser/features.ts';

const GIVEN = 'it begins with a common given name';
const DATED = 'a date stands on the line';
const SITE = 'the copyright line has the name';

/**
 * The features of a list of names that may be the article's authors, with the words for a reason when a feature counts
 * for the names; `null` if a reason leaves it out. Scores are summed in this order.
 */
const signs = {
  /** The first name is one word: a family name comes first (`王小明`), a common given name. */
  familyName: 'it begins with a common family name',
  givenSingle: 'a common given name',
  /** Its first word is a common given name; the same for a bare name and the site’s owner; a later word is. */
  given: GIVEN,
  givenBare: GIVEN,
  givenOwner: GIVEN,
  givenLater: null,
  /** Each of several names begins with one. */
  givenAll: null,
  /** Only the markup has the name. */
  markupOnly: null,
  /** Found by a by-word, a label, a role after the name in scripts without spaces, nothing of the kind. */
  by: null,
  label: null,
  role: null,
  bare: null,
  /** A line about a person begins with the name. */
  bio: null,
  /** The person in the copyright line or, with `ownerTitle`, in the page’s title. */
  owner: null,
  /** More than one name; a label of several words (`written by`). */
  several: null,
  longPhrase: null,
  /** After a label, but not like a person’s name; without a label, a single word. */
  notPerson: null,
  bareSingle: null,
  /** Several words without a label that are not like a person’s name. */
  bareGroup: null,
  /** Its first word is an article, a preposition or the like: `The Harbour`, `Im Wortlaut`. */
  functionWord: null,
  /** A group with a word such as “team”: `Pier Times Team`. */
  team: null,
  /** A role follows the name: `Jane Smith, Political Editor`. */
  roleBehind: 'a role stands behind the name',
  /** Other words are before it on its line; the same for a bare name. */
  inside: null,
  insideBare: null,
  /** Words after the names, 10 or more being 1; a bare name that is its whole line. */
  tail: null,
  alone: null,
  /** Shares of its words that occur in menus, that end like nouns (`Marketing`). */
  menuWords: null,
  nounEnding: null,
  /** Shape of the first name: two words, four or more, an initial, all capitals, all small letters. */
  twoWords: null,
  fourWords: null,
  initial: null,
  capitals: null,
  smallLetters: null,
  /** Share of its words that are whole lines of menus. */
  noiseWords: null,
  ownerTitle: null,
  /** On the headline’s line; 1, 2 to 3, 4 to 8 lines below it or below a similar line; 9 to 20 below. */
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
  /** A person after a label below the body; a person’s name alone on one of the page’s first lines. */
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
  /** A line about the person or a role follows; a reading time is near; links to share follow. */
  bioBelow: 'a line about the person follows',
  roleBelow: 'a role follows on the next line',
  readTimeNear: 'a reading time stands near it',
  shareNear: 'links to share stand on the next line',
  /** A credit follows: `Reviewed by Peter Marsh`. */
  creditBelow: null,
  /** A bare name below the label of a credit: `Reviewed by`. */
  creditAbove: null,
  /** The next line is a picture's caption or credit, so that the name may be in the picture; the line above is one. */
  pictureBelow: null,
  pictureAbove: null,
  /** The next line or the one before is the same name. */
  saidTwice: null,
  /** The first name is also a candidate elsewhere on the page; after a label there. */
  again: null,
  labelledAgain: null,
  /** It has a label, and more than four names of the page have one. */
  manyBylines: null,
  /** It is the page’s only name with a label. */
  onlyByline: null,
  /** Another line begins with the name. */
  named: 'another line begins with the name',
  /** The body’s running text contains the name. */
  inProse: null,
  /** The name occurs on the page 4 times or more, 8 times or more. */
  occursOften: null,
  occursVeryOften: null,
  /** Cut from a longer name; the page also has it without the rest; the rest has menu words; it has given names. */
  cut: null,
  cutAlone: null,
  cutMenu: null,
  cutGiven: null,
  /** Begins with a known name: the only such candidate, the first of several, one of more than four. */
  onlyPerson: null,
  firstPerson: null,
  manyPersons: null,
  /** It shares a word with the headline. */
  sharesHeadline: null,
  /** The markup names this author, names only others. */
  markup: 'the markup names the author',
  markupOther: null,
  /** Among comments or teasers of other articles. */
  suspectSection: null,
  /** Equals the headline, is part of it. */
  isHeadline: null,
  inHeadline: null,
  /** In the copyright line, the same for a bare name; so frequent that it is a brand; at the title’s end. */
  isSite: SITE,
  isSiteBare: SITE,
  brand: null,
  inTitle: null,
  /** Share of its words that the page also has in small letters, as plain words. */
  commonWords: null,
  /** A bare name in a script without capitals; among other short lines; on a line that a rule labels as noise. */
  bareUncased: null,
  inList: null,
  noise: null,
} as const;

export type AuthorFeature = keyof typeof signs;

export const authorFeatures = defineFeatures(Object.keys(signs) as AuthorFeature[], signs);
