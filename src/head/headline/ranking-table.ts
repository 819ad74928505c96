import { defineFeatures } from '../../chooser/features.ts';

/** Features of the first pass that still tell something beside the others and the sum. */
export const TOLD = [
  'titleSame',
  'above',
  'aboveDense',
  'subject',
  'proseBelow',
  'keepScore',
  'glued',
  'rightJoint',
] as const;

/** What a candidate's text is made of: counts, and shares of its letters, words and characters. */
const SHAPE = [
  'words',
  'wordLength',
  /** Words that tell a subject, and characters of the longest word. */
  'longWords',
  'longestWord',
  'length',
  'capitals',
  /** Capitals that begin a word, for each word. */
  'capitalised',
  'letters',
] as const;

/** What a candidate holds that should have ended it: two nodes glued, a run of white space; the same words twice. */
const INSIDE = ['jointInside', 'squeezed', 'distinct'] as const;

/** Its line, lines to the body's first and to its densest run, and the share of the page above it. */
const PLACE = ['index', 'toFirst', 'toDense', 'share'] as const;

/** What stands around a candidate, and how far the body speaks of the same. */
const COMPANY = [
  'wordsAbove',
  'wordsAbove2',
  'wordsBelow',
  'wordsBelow2',
  'lengthBelow',
  /** The line model's scores of the next lines. */
  'bodyBelow',
  'bodyAboveScore',
  /** Lines down and up to a date or byline. */
  'smallUnder',
  'smallOver',
  /** Shares of its words that the body's first line uses, that are the body's main ones; how often the body uses them. */
  'inLede',
  'subjects',
  'weight',
  'meanWeight',
  /** Overlap with the words of the lines below and above, and of the page's first line. */
  'sameBelow',
  'sameAbove',
  'titleOverlap',
  /** Lines that say just this. */
  'standsAt',
] as const;

/** Where else the page says a candidate's text: `echoes.ts` tells the ways apart. */
const ECHOES = [
  'echo-whole',
  'echo-heading',
  'echo-after',
  'echo-trail',
  'echo-opens',
  'echo-prose',
  'echo-within',
] as const;

/** How a candidate compares with the others that are left. */
const RIVALS = [
  /** The first pass's sum, its lead before the best other, the place among all, how many others say the same. */
  'score',
  'lead',
  'rank',
  'again',
  'likeBest',
  /** The best rival that says the same and more: its words more, the lead before it, its kind. */
  'longerBy',
  'longerLead',
  'longerKind',
  /** The best that says a part of it. */
  'shorterBy',
  'shorterLead',
  'shorterKind',
  /** Rivals that are lines above it, and the lead before the best of them. */
  'ahead',
  'aheadLead',
  /** The nearest rivals above and below: a kicker, a deck. */
  'upLead',
  'upLonger',
  'down',
  'downLead',
  'downLonger',
  'downLike',
  /** The best rival elsewhere. */
  'otherLike',
  'otherScore',
] as const;

/** What the trees of the second pass ask of the candidates that the first one left. */
export const rankingFeatures = defineFeatures([
  ...TOLD,
  ...SHAPE,
  ...INSIDE,
  ...PLACE,
  ...COMPANY,
  ...ECHOES,
  ...RIVALS,
]);
