import { defineFeatures } from '../../chooser/features.ts';

/** Features of the first pass that help the trees in addition to the sum. */
export const FROM_FIRST_PASS = [
  'titleSame',
  'above',
  'aboveDense',
  'subject',
  'proseBelow',
  'keepScore',
  'glued',
  'rightJoint',
] as const;

/** The shape of a candidate's text: counts, and shares of its letters, words and characters. */
const SHAPE = [
  'words',
  'wordLength',
  /** The number of words long enough to have a stem, and the length of the longest word. */
  'longWords',
  'longestWord',
  'length',
  'capitals',
  /** Words that begin with a capital, as a share of all words. */
  'capitalised',
  'letters',
] as const;

/** Signs that a candidate should have ended earlier: glued words, runs of white space, repeated words. */
const INSIDE = ['jointInside', 'squeezed', 'distinct'] as const;

/** Its line number, the distance in lines to the body's first line and to its densest run, the share of the page above. */
const PLACE = ['index', 'toFirst', 'toDense', 'share'] as const;

/** The lines around a candidate, and how much of its subject the body shares. */
const COMPANY = [
  'wordsAbove',
  'wordsAbove2',
  'wordsBelow',
  'wordsBelow2',
  'lengthBelow',
  /** The line model's scores of the line below and the line above. */
  'bodyBelow',
  'bodyAboveScore',
  /** Distance in lines to the next date or byline below and above. */
  'smallUnder',
  'smallOver',
  /** Blank lines above and below, up to three: a kicker is often set right above its headline. */
  'blanksAbove',
  'blanksBelow',
  /** One of the next two lines is a person's name, and so is the line above. */
  'personBelow',
  'personAbove',
  /** Shares of its words found in the body's first line and among the body's main words; how often the body uses them. */
  'inLede',
  'subjects',
  'weight',
  'meanWeight',
  /** Word overlap with the line below, the line above and the page's first line. */
  'sameBelow',
  'sameAbove',
  'titleOverlap',
  /** The number of lines with exactly this text. */
  'standsAt',
] as const;

/** How often the page repeats a candidate's text, by the kind of place: see `echoes.ts`. */
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
  /** The first pass's sum, its lead over the best rival, its rank, and the number of candidates with the same text. */
  'score',
  'lead',
  'rank',
  'again',
  'likeBest',
  /** The best rival that contains this text: how many words longer, the lead over it, its kind. */
  'longerBy',
  'longerLead',
  'longerKind',
  /** The best rival that is part of this text. */
  'shorterBy',
  'shorterLead',
  'shorterKind',
  /** The number of rival lines above, and the lead over the best of them. */
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

/** Features of the second pass's trees, for the candidates that the first pass kept. */
export const rankingFeatures = defineFeatures([
  ...FROM_FIRST_PASS,
  ...SHAPE,
  ...INSIDE,
  ...PLACE,
  ...COMPANY,
  ...ECHOES,
  ...RIVALS,
]);
