/** What the report's file carries and its page reads: types only, shared by both sides. */
import type { WarningCode } from '../api/article.ts';
import type { ExplainedLine } from '../api/explanation.ts';

export type Fate = ExplainedLine['as'];

/** One listed page. Every string is free of characters that reorder or hide what is shown. */
export interface Entry {
  /** Number of its details' block in the file, `null` when they were left out. */
  details: number | null;
  source: string;
  headline: string | null;
  language: string | null;
  /** 0 to 1: that the page holds an article and its body is right. */
  confidence: number;
  /** Words of the body; 0 for a page without an article. */
  words: number;
  warnings: WarningCode[];
}

/** Inputs that failed for one cause. */
export interface Failures {
  cause: string;
  count: number;
  /** The first of them, by name and in words. */
  shown: { source: string; message: string }[];
}

export interface Summary {
  cleaned: number;
  withoutArticle: number;
  failed: number;
  /** Pages by tenth of confidence, from [0, 0.1) to [0.9, 1]. */
  histogram: { cleaned: number; withoutArticle: number }[];
  /** Pages by language, the commonest first; `null` where it could not be told. */
  languages: [language: string | null, pages: number][];
  /** Pieces dropped by kind of noise, the commonest first. */
  kinds: [kind: string, pieces: number][];
  /** Pages by warning, the commonest first. */
  warnings: [code: WarningCode, pages: number][];
  failures: Failures[];
  /** What the run itself has to say. */
  notes: string[];
  /** What was cleaned, as given on the command line. */
  inputs: string[];
  version: string;
}

/** What stands in the file as JSON. */
export interface ReportData {
  summary: Summary;
  /** Least sure first. */
  entries: readonly Entry[];
}

export interface DetailLine {
  number: number;
  as: Fate;
  /** Block type, field name or kind of noise. */
  role: string;
  /** The rule and the reason, in words; of a kept line the labels, too. */
  why: string;
  /** What became of each stretch of the line, and the field, block type or kind it is. */
  stretches: [as: Fate, kind: string][];
}

/**
 * One page opened: stands in the file as deflated JSON, the keys in this order. The texts follow the article that
 * repeats most of them, near enough for the compression to see it: a quarter is saved.
 */
export interface Detail {
  /** The article, indented. */
  json: string;
  /** The texts of all stretches, line after line. */
  texts: string[];
  lines: DetailLine[];
  /** Lines that were left out because the page is too long. */
  linesLeft: number;
}
