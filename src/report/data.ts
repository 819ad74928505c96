/** The data in the report's file that its page reads. Types only, shared by both sides. */
import type { WarningCode } from '../api/article.ts';
import type { ExplainedLine } from '../api/explanation.ts';

export type Fate = ExplainedLine['as'];

/** One listed page. No string contains characters that reorder or hide text. */
export interface Entry {
  /** Number of the block with its details in the file; `null` when they were left out. */
  details: number | null;
  source: string;
  headline: string | null;
  language: string | null;
  /** 0 to 1: that the page has an article and its body is right. */
  confidence: number;
  /** Words of the body; 0 for a page without an article. */
  words: number;
  warnings: WarningCode[];
}

/** The inputs that failed for the same cause. */
export interface Failures {
  cause: string;
  count: number;
  /** The first of them, with names and messages. */
  shown: { source: string; message: string }[];
}

export interface Summary {
  cleaned: number;
  withoutArticle: number;
  failed: number;
  /** Pages by tenth of confidence, from [0, 0.1) to [0.9, 1]. */
  histogram: { cleaned: number; withoutArticle: number }[];
  /** Pages by language, most frequent first; `null` where it was not detected. */
  languages: [language: string | null, pages: number][];
  /** Dropped pieces by kind of noise, most frequent first. */
  kinds: [kind: string, pieces: number][];
  /** Pages by warning, most frequent first. */
  warnings: [code: WarningCode, pages: number][];
  failures: Failures[];
  /** Notes of the run to the reader. */
  notes: string[];
  /** The inputs, as given on the command line. */
  inputs: string[];
  version: string;
}

/** The data in the file, as JSON. */
export interface ReportData {
  summary: Summary;
  /** Least certain first. */
  entries: readonly Entry[];
}

export interface DetailLine {
  number: number;
  as: Fate;
  /** Block type, field name or kind of noise. */
  role: string;
  /** The rule and the reason, as text; for a kept line also its labels. */
  why: string;
  /** For each stretch of the line: what became of it, and its field, block type or kind of noise. */
  stretches: [as: Fate, kind: string][];
}

/**
 * The details of one page, stored in the file as deflated JSON with the keys in this order. The texts follow the
 * article, which repeats most of them; that close together, compression saves a quarter.
 */
export interface Detail {
  /** The article, indented. */
  json: string;
  /** The texts of all stretches, in the order of the lines. */
  texts: string[];
  lines: DetailLine[];
  /** Number of lines left out because the page is too long. */
  linesLeft: number;
}
