import { Weighing } from './weighing.ts';

/**
 * What speaks for a line being the headline, and how much. A candidate's score is the sum of each feature's
 * value times its weight. Fitted by logistic regression (softmax over a page's candidates, L2) on every second
 * page of the English articles and of the mixed-language pages and on all the HTML pages of the development
 * corpora, with body decisions of models that had not seen the site; `wrapped` was set by hand. Cross-validated
 * by site the headline is the gold's on .81 (title first), .76 (visible text), .76 (blocks) and .61 (glued) of the
 * English dumps, .86 of the HTML pages, .61 to .75 of the mixed-language dumps.
 */
const headlineWeights = {
  /** Equals the title line's text or a run of its sides: the share of the title's words, 0 to 1. */
  titleSame: 2.6,
  /** Begins with a side of the title and goes on. */
  titleStart: 1.1,
  /** Word overlap with the nearest run of the title's sides, when not the same: 0 to 1. */
  titleNear: 0.2,
  /** Equals a title the markup gives. */
  markupSame: 2.6,
  /** Equals the first heading the markup gives. */
  markupFirst: 1.9,
  /** Stands in the markup only. */
  fromMarkup: -1.1,
  /** Stands twice or more within the head. */
  repeatedNear: 1,
  /** Another line of the head ends with it after a separator, as breadcrumbs do. */
  trailEnd: 1.3,
  /** Lines between it and the body's first line, as log2(1 + n). */
  above: -0.2,
  /** Stands at or below the body's first line. */
  below: -1.4,
  /** log2(1 + n) for lines below the body's first line. */
  belowBy: -0.7,
  /** One word. */
  words1: -1.9,
  words2: -2,
  words3: -1.1,
  words15to20: -0.9,
  wordsOver20: -2.4,
  /** Ends with a full stop, a colon or an ellipsis. */
  endsPeriod: -2.9,
  endsColon: -1,
  endsEllipsis: -0.6,
  /** Begins with a small letter. */
  smallStart: -1.2,
  /** A date or byline stands within the three lines below, above. */
  smallBelow: 2.6,
  smallAbove: 0.5,
  /** Share of its words the body uses. */
  subject: 2.5,
  /** How many of the body's main words it uses, up to 3. */
  onSubject: 0.9,
  /** The first such line of the region with two of them. */
  firstOnSubject: 1,
  /** A rule thinks it likely that the line is noise. */
  maybeNoise: -1.3,
  /** Is a byline itself. */
  isByline: -0.9,
  /** Neighbours above and below are lines of the same kind, as in a list of teasers. */
  inRun: -0.7,
  /** Lines of running text among the 40 lines above, as log2(1 + n). */
  proseAbove: -0.5,
  /** Lines down to the next line of running text, as log2(1 + n). */
  proseBelow: -0.4,
  /** The page's copyright line holds it. */
  isSite: 0,
  /** Came from a cut: out of the title line, or off a longer line. */
  fromTitle: -0.9,
  fromCut: -0.5,
  /** The whole title line although it has sides. */
  uncut: -1.6,
  /** What the cut leaves over reads as a site's name. */
  restIsSite: 1.4,
  /** Below the body's first line, and the page's title or markup says the same. */
  belowTitled: 1.3,
  /** A line close by ends with it, or says it with something in front. */
  trail: -2.5,
  /** The model's probability that it is body. */
  keepScore: -2.3,
  /** Lines of three words or fewer right above it, as log2(1 + n): a menu ends here. */
  shortAbove: 0.2,
  /** The next line that is no date or byline is longer, with ten words or more: a deck or the lede. */
  longerBelow: 0.6,
  /** A sentence runs on over the line's start or end, as in hard-wrapped text. */
  wrapped: -3,
  /** A piece of a glued line. */
  glued: -1,
};

export type HeadlineFeature = keyof typeof headlineWeights;
export type HeadlineWeighing = Weighing<HeadlineFeature>;

export function weighHeadline(): HeadlineWeighing {
  return new Weighing(headlineWeights);
}

/** What the features that speak for a headline mean to a reader. */
const signs: Partial<Record<HeadlineFeature, string>> = {
  titleSame: "also in the page's first line",
  titleStart: "begins like the page's first line",
  titleNear: "much like the page's first line",
  markupSame: 'the markup gives it as a title',
  markupFirst: "it is the markup's first heading",
  fromMarkup: 'only the markup has it',
  repeatedNear: 'stands twice at the top',
  trailEnd: 'a breadcrumb trail ends with it',
  belowTitled: 'a title although text stands above it',
  smallBelow: 'a date or byline stands below it',
  smallAbove: 'a date or byline stands above it',
  subject: 'the body uses its words',
  onSubject: "names the body's subject",
  firstOnSubject: "the first line to name the body's subject",
  shortAbove: 'the first line after a run of short ones',
  longerBelow: 'a longer line follows',
  restIsSite: "the rest of the title is the site's name",
};

/** How a headline of each kind was come by. */
const origins = {
  line: 'a line of its own',
  title: 'part of the title line',
  cut: 'part of a longer line',
  markup: 'not shown on the page',
} as const;
const MAX_SIGNS = 3;

/** Why a candidate was chosen, in words: `a line of its own; a date or byline stands below it; …`. */
export function headlineReason(kind: keyof typeof origins, weighing: HeadlineWeighing): string {
  const found = weighing.strongest(MAX_SIGNS).flatMap((feature) => signs[feature] ?? []);
  return [origins[kind], ...found].join('; ');
}
