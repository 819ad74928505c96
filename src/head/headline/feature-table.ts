import { defineFeatures } from '../../chooser/features.ts';

/**
 * The features of a candidate for the headline, with the words for a reason when a feature counts for the candidate;
 * `null` if it mostly counts against. The first pass adds them in a weighted sum, the second uses some in trees.
 */
const signs = {
  /** Equals the title line or a run of its parts: the share of the title's words, 0 to 1. */
  titleSame: "also in the page's first line",
  /** Begins with a part of the title and is longer. */
  titleStart: "begins like the page's first line",
  /** Word overlap with the most similar run of the title's parts, if not equal: 0 to 1. */
  titleNear: "much like the page's first line",
  /** Equals a title in the markup. */
  markupSame: 'the markup gives it as a title',
  /** Equals the first heading in the markup. */
  markupFirst: "it is the markup's first heading",
  /** Only the markup has it. */
  fromMarkup: 'only the markup has it',
  /** Occurs twice or more near the body's start. */
  repeatedNear: 'stands twice at the top',
  /** Another line of the head ends with it after a separator, like breadcrumbs. */
  trailEnd: 'a breadcrumb trail ends with it',
  /** Lines between it and the body's first line, as log2(1 + n). */
  above: null,
  /** The same for the start of the body's densest run. */
  aboveDense: null,
  /** Is at or below the body's first line. */
  below: null,
  /** log2(1 + n) for lines below the body's first line. */
  belowBy: null,
  /** One word. */
  words1: null,
  words2: null,
  words3: null,
  words15to20: null,
  wordsOver20: null,
  /** Ends with a full stop, a colon or an ellipsis. */
  endsPeriod: null,
  endsColon: null,
  endsEllipsis: null,
  /** Begins with a small letter. */
  smallStart: null,
  /** A date or byline is within the three lines below, the two lines above. */
  smallBelow: 'a date or byline stands below it',
  smallAbove: 'a date or byline stands above it',
  /** Share of its words that the body uses. */
  subject: 'the body uses its words',
  /** How many of the body's main words it uses, up to 3. */
  onSubject: "names the body's subject",
  /** The first line of the region with two of them. */
  firstOnSubject: "the first line to name the body's subject",
  /** A rule thinks it likely that the line is noise. */
  maybeNoise: null,
  /** Is a byline. */
  isByline: null,
  /** The lines above and below look similar, as in a list of teasers. */
  inRun: null,
  /** Lines of running text among the 40 lines above, as log2(1 + n). */
  proseAbove: null,
  /** Lines down to the next line of running text, as log2(1 + n). */
  proseBelow: null,
  /** The page's copyright line contains it. */
  isSite: null,
  /** A part of the title line. */
  fromTitle: null,
  /** Part of a longer line: what is to its left and to its right. */
  leftEdge: null,
  leftJoint: null,
  leftGap: null,
  leftSeparator: null,
  leftSmall: null,
  rightEdge: null,
  rightJoint: null,
  rightGap: null,
  rightSeparator: null,
  rightSmall: null,
  /** The whole title line although it has several parts. */
  uncut: null,
  /** The other parts of the title look like a site's name. */
  restIsSite: "the rest of the title is the site's name",
  /** Below the body's first line, and equal to the page's title or one in the markup. */
  belowTitled: 'a title although text stands above it',
  /** It is longer than a line close by and ends with that line's text, like breadcrumbs. */
  trail: null,
  /** The model's probability that it is body. */
  keepScore: null,
  /** Lines of three words or fewer right above it, as log2(1 + n): the end of a menu. */
  shortAbove: 'the first line after a run of short ones',
  /** The next line that is not a date or byline is longer, with ten words or more: a deck or the lede. */
  longerBelow: 'a longer line follows',
  /** How many of the body's main words the line right above uses, up to 3: a deck is below its headline. */
  underSubject: null,
  /** The same for the line below, if that is longer. */
  overSubject: null,
  /** A sentence continues over the line's start or end, as in hard-wrapped text. */
  wrapped: null,
  /** A piece of a glued line. */
  glued: null,
  /** Seams inside it at which it might be cut, other than separators. */
  inner: null,
} as const;

export type HeadlineFeature = keyof typeof signs;

export const headlineFeatures = defineFeatures(Object.keys(signs) as HeadlineFeature[], signs);

/** Words of a reason for each kind of candidate. */
const origins = {
  line: 'a line of its own',
  row: 'a line of its own, put together again',
  joined: 'two lines that are one',
  title: 'part of the title line',
  cut: 'part of a longer line',
  markup: 'not shown on the page',
} as const;

/** Why a candidate was chosen, in words: `a line of its own; a date or byline stands below it; …`. */
export function headlineReason(kind: keyof typeof origins, reasons: readonly string[]): string {
  return [origins[kind], ...reasons].join('; ');
}
