import { defineFeatures } from '../chooser/features.ts';

/** What tells pages without an article from articles, whatever the line model thinks of them. */
export const kindFeatures = defineFeatures([
  /** Log-odds of `confidence.article`. */
  'article',
  /** Natural logarithms of 1 + words of the body, of the page, and lines of the page. */
  'words',
  'page words',
  'lines',
  /** Share of the page's words that are body. */
  'share',
  /** Mean words of the body's lines, logarithm; share of its lines that are sentences. */
  'line length',
  'sentences',
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
  /** Runs of dropped lines inside the body, logarithm. */
  'gaps',
  'counters',
  'marked',
  /** Share of the page's words in links. */
  'linked',
  /** Code in the body. */
  'code',
]);

export type KindFeature = (typeof kindFeatures.names)[number];
export type KindMeasures = Record<KindFeature, number>;
