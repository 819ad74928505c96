import { defineFeatures } from '../../chooser/features.ts';
import { headlineFeatures } from './feature-table.ts';

/** Features of the first pass: the trees see what the sum adds up. */
export const FROM_FIRST_PASS = headlineFeatures.names;

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
  /** Digits; punctuation marks and symbols; words that begin with a small letter, as a share of all words. */
  'digits',
  'marks',
  'smallWords',
] as const;

/** Signs that a candidate should have ended earlier: glued words, runs of white space, repeated words. */
const INSIDE = ['jointInside', 'squeezed', 'distinct'] as const;

/**
 * Its line number, the distance in lines to the body's first line and to its densest run, the characters up to that run as
 * log2, the share of the page above.
 */
const PLACE = ['index', 'toFirst', 'toDense', 'lettersToDense', 'share'] as const;

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

/** The lines next to it: what a rule takes them for, whether they are sentences, and how likely they are body. */
const BESIDE = [
  /** The first label of its line, of the one above and of the two below: see `beside.ts`. */
  'label',
  'labelAbove',
  'labelBelow',
  'labelBelow2',
  'stopAbove',
  'stopBelow',
  /** Sums of the line model's scores over the six lines above and below. */
  'bodyOver',
  'bodyUnder',
  /** Share of its words in the longer ones of the four lines below and above. */
  'inNext',
  'inLast',
  /** Words of the first line below that is no date or byline. */
  'deckWords',
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
  /** Lines down to the best rival. */
  'apart',
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
  'up',
  'upLead',
  'upLonger',
  'upLike',
  'down',
  'downLead',
  'downLonger',
  'downLike',
  /** The best rival elsewhere. */
  'otherLike',
  'otherScore',
  /** The number of rivals below it, of all rivals, and the largest share of the page's first line that one equals. */
  'behind',
  'rivals',
  'titled',
] as const;

/** What the trees compare of a candidate and a rival. */
export const COMPARED = [
  'words',
  'subject',
  'inLede',
  'inNext',
  'capitalised',
  'marks',
  'keepScore',
  'label',
  'smallUnder',
  'titleNear',
  'echo-whole',
  'echo-after',
] as const;

/** The same features of the best rival, and of the nearest ones above and below; 0 without one. */
const OF_RIVALS = (['best', 'up', 'down'] as const).flatMap((rival) =>
  COMPARED.map((name) => `${rival}-${name}` as const),
);

/** Features of the second pass's trees, for the candidates that the first pass kept. */
export const rankingFeatures = defineFeatures([
  ...FROM_FIRST_PASS,
  ...SHAPE,
  ...INSIDE,
  ...PLACE,
  ...COMPANY,
  ...BESIDE,
  ...ECHOES,
  ...RIVALS,
  ...OF_RIVALS,
]);
