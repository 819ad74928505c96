import { defineFeatures } from '../../chooser/features.ts';

/**
 * What is looked at in a candidate for the headline, and what it means to a reader when it speaks for one;
 * `null` where it mostly speaks against. The first pass weighs these in a sum, the second in trees.
 */
const signs = {
  /** Equals the title line's text or a run of its sides: the share of the title's words, 0 to 1. */
  titleSame: "also in the page's first line",
  /** Begins with a side of the title and goes on. */
  titleStart: "begins like the page's first line",
  /** Word overlap with the nearest run of the title's sides, when not the same: 0 to 1. */
  titleNear: "much like the page's first line",
  /** Equals a title the markup gives. */
  markupSame: 'the markup gives it as a title',
  /** Equals the first heading the markup gives. */
  markupFirst: "it is the markup's first heading",
  /** Stands in the markup only. */
  fromMarkup: 'only the markup has it',
  /** Stands twice or more within the head. */
  repeatedNear: 'stands twice at the top',
  /** Another line of the head ends with it after a separator, as breadcrumbs do. */
  trailEnd: 'a breadcrumb trail ends with it',
  /** Lines between it and the body's first line, as log2(1 + n). */
  above: null,
  /** The same for the start of the body's densest run. */
  aboveDense: null,
  /** Stands at or below the body's first line. */
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
  /** A date or byline stands within the three lines below, above. */
  smallBelow: 'a date or byline stands below it',
  smallAbove: 'a date or byline stands above it',
  /** Share of its words the body uses. */
  subject: 'the body uses its words',
  /** How many of the body's main words it uses, up to 3. */
  onSubject: "names the body's subject",
  /** The first such line of the region with two of them. */
  firstOnSubject: "the first line to name the body's subject",
  /** A rule thinks it likely that the line is noise. */
  maybeNoise: null,
  /** Is a byline itself. */
  isByline: null,
  /** Neighbours above and below are lines of the same kind, as in a list of teasers. */
  inRun: null,
  /** Lines of running text among the 40 lines above, as log2(1 + n). */
  proseAbove: null,
  /** Lines down to the next line of running text, as log2(1 + n). */
  proseBelow: null,
  /** The page's copyright line holds it. */
  isSite: null,
  /** A side of the title line. */
  fromTitle: null,
  /** A stretch of a longer line, by what stands to its left and to its right. */
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
  /** The whole title line although it has sides. */
  uncut: null,
  /** What the cut leaves over reads as a site's name. */
  restIsSite: "the rest of the title is the site's name",
  /** Below the body's first line, and the page's title or markup says the same. */
  belowTitled: 'a title although text stands above it',
  /** A line close by ends with it, or says it with something in front. */
  trail: null,
  /** The model's probability that it is body. */
  keepScore: null,
  /** Lines of three words or fewer right above it, as log2(1 + n): a menu ends here. */
  shortAbove: 'the first line after a run of short ones',
  /** The next line that is no date or byline is longer, with ten words or more: a deck or the lede. */
  longerBelow: 'a longer line follows',
  /** How many of the body's main words the line right above uses, up to 3: a deck stands under its headline. */
  underSubject: null,
  /** The same of the line below, when that is longer. */
  overSubject: null,
  /** A sentence runs on over the line's start or end, as in hard-wrapped text. */
  wrapped: null,
  /** A piece of a glued line. */
  glued: null,
} as const;

export type HeadlineFeature = keyof typeof signs;

export const headlineFeatures = defineFeatures(Object.keys(signs) as HeadlineFeature[], signs);

/** How a headline of each kind was come by. */
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
