import { defineFeatures } from '../chooser/features.ts';

/** What tells whether a part of the article was dropped. Masses and words are per word of the body. */
const LOSS = [
  /** Mean log-odds of the body's lines, weighted by words. */
  'sureness',
  /** -log(1 - F1), F1 being the word F1 expected if the scores are true probabilities. */
  'expected',
  /** Natural logarithm of 1 + the body's words, and of its longest line. */
  'words',
  'longest',
  /** Log-odds of `confidence.article` before this. */
  'article',
  /** Expected words of the article among the dropped lines of each place, on a scale of 0 to 1. */
  'mass above',
  'mass inside',
  'mass below',
  /** The greatest probability of a dropped sentence of each place. */
  'top above',
  'top inside',
  'top below',
  /** Words of dropped sentences that no rule named. */
  'prose above',
  'prose inside',
  'prose below',
  /** Words of dropped sentences that some rule named. */
  'named prose',
  /** Words of dropped sentences soon after the body's last line, before any section of other articles. */
  'tail',
  /** The share of their longer words that the body has, too. */
  'shared tail',
  /** Lines between the body's last and the first of them, logarithm. */
  'tail distance',
  /** Runs of dropped lines inside the body, logarithm. */
  'gaps',
  /** Words of the body's lines in doubt. */
  'unsure',
  /** Share of the page's sentences that are body, in words. */
  'share',
  /** 1 if the body's last line does not end like a sentence. */
  'open end',
  /** 1 if a body line that ends in a colon is followed by a dropped line. */
  'lead-in',
  /** 1 if the body's first line begins with a small letter. */
  'open start',
  /** Words of the deck that are sentences; 1 if the headline is a sentence. */
  'deck',
  'sentence headline',
  /** 1 if there is no headline. */
  'no headline',
  /** Sentences above the body, below the headline. */
  'under headline',
  /** 1 for HTML and Markdown. */
  'marked',
  /** 1 for glued text. */
  'glued',
  /** Share of the body's lines that are sentences. */
  'sentences',
] as const;

/** What stands around the body and between its parts, whatever it reads like. */
const AROUND = [
  /** Dropped words of each place, and those that no rule named, per word of the body, on a scale of 0 to 1. */
  'words above',
  'words inside',
  'words below',
  'unnamed above',
  'unnamed inside',
  'unnamed below',
  /** The same within eight lines of the body, and the greatest probability there. */
  'near above',
  'near below',
  'top near above',
  'top near below',
  /** Parts of the body with dropped words between them, logarithm, and the most words between two, like those of a place. */
  'parts',
  'largest gap',
  /** Lines between the headline and the body, logarithm; -1 if the page does not show its headline. */
  'headline distance',
  /** 1 if a deck was found. */
  'has deck',
  /** Lines from the body to the next section of other articles or comments; 60 if there is none before. */
  'opener distance',
  /** Share of the body's lines in a script without spaces. */
  'unspaced',
] as const;

/** What tells pages without an article from articles, whatever the line model thinks of them. */
const KIND = [
  /** Natural logarithms of 1 + words and lines of the page. */
  'page words',
  'lines',
  /** Share of the page's words that are body. */
  'body share',
  /** Mean words of the body's lines, logarithm. */
  'line length',
  /** Short lines that begin with a phrase of each kind, logarithm. */
  'forum',
  'product',
  'listing',
  'service',
  'documentation',
  /** Lines with a price, logarithm: on the page, and share of the body's. */
  'prices',
  'priced body',
  /** Words that address the reader, and an organisation's for itself: share of the body's words, times 20. */
  'addressing',
  'self',
  /** Shares of the body's lines with a date, and with a question. */
  'dates',
  'questions',
  /** Lines of the page with a date, logarithm; with a name beside it. */
  'dated lines',
  'bylines',
  /** 1 for a date or a byline near the headline. */
  'published',
  'signed',
  /** Quotations of the body, per sentence. */
  'quotes',
  /** Lines of counters, logarithm. */
  'counters',
  /** Share of the page's words in links. */
  'linked',
  /** Code in the body. */
  'code',
] as const;

export type LossMeasures = Record<(typeof LOSS)[number], number>;
export type KindMeasures = Record<(typeof KIND)[number], number>;
export type AroundMeasures = Record<(typeof AROUND)[number], number>;
export type DoubtMeasures = LossMeasures & AroundMeasures & KindMeasures;

/** The columns of the forests that doubt a result. */
export const doubtFeatures = defineFeatures([...LOSS, ...AROUND, ...KIND]);
