import { UNPLAIN } from '../text/characters.ts';
import { type Counts, countsOf, endsSentence, wordsIn } from '../text/measure.ts';
import { terms, termsOf, textKey } from '../text/same-text.ts';
import { codesOf, type WordCodes } from '../text/word-codes.ts';
import type { Line } from './line.ts';
import { perPage } from './per-page.ts';

/** No headline is longer: such lines are running text and are not compared with headlines. */
const MAX_HEADLINE_LENGTH = 400;

/**
 * Facts about lines that the rules, the decision and the head all need, each computed once, when first needed. Facts
 * that need more than a line's text are in `dates/on-page.ts` and `phrases/on-page.ts`.
 */
export class LineFacts {
  readonly lines: readonly Line[];
  private readonly counted: (Counts | undefined)[];
  private readonly ends: (boolean | undefined)[];
  private readonly openings: (number | undefined)[];
  private readonly keys: (string | undefined)[];
  private readonly termSets: (ReadonlySet<string> | undefined)[];
  private readonly coded: (WordCodes | undefined)[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.counted = new Array(lines.length);
    this.ends = new Array(lines.length);
    this.openings = new Array(lines.length);
    this.keys = new Array(lines.length);
    this.termSets = new Array(lines.length);
    this.coded = new Array(lines.length);
  }

  /** Empty outside the page. */
  text(line: number): string {
    return this.lines[line]?.text ?? '';
  }

  /** Words, capitals, digits and the like of the whole line. */
  counts(line: number): Counts {
    if (!this.lines[line]) return NO_COUNTS;
    this.counted[line] ??= countsOf(this.text(line));
    return this.counted[line]!;
  }

  endsSentence(line: number): boolean {
    if (!this.lines[line]) return false;
    this.ends[line] ??= endsSentence(this.text(line));
    return this.ends[line]!;
  }

  /** Words of the line; only of its first 400 characters if it is longer than any headline. 0 outside the page. */
  words(line: number): number {
    if (!this.isLong(line)) return this.counts(line).words;
    this.openings[line] ??= wordsIn(this.text(line).slice(0, MAX_HEADLINE_LENGTH));
    return this.openings[line]!;
  }

  /** The folded line: lines with the same key read the same. Empty for lines longer than any headline. */
  key(line: number): string {
    if (!this.lines[line]) return '';
    this.keys[line] ??= this.isLong(line) ? '' : this.keyOf(line);
    return this.keys[line]!;
  }

  /** Most keys are made without a pattern: only signs beyond ASCII are folded. */
  private keyOf(line: number): string {
    const text = this.text(line);
    return this.isPlain(line) ? text.toLowerCase().trim() : textKey(text);
  }

  private isPlain(line: number): boolean {
    return (this.counts(line).seen & UNPLAIN) === 0;
  }

  /** The line's distinct words, folded; none for lines longer than any headline. */
  terms(line: number): ReadonlySet<string> {
    if (!this.lines[line]) return NO_TERMS;
    this.termSets[line] ??= this.isPlain(line) ? termsOf(this.key(line)) : terms(this.key(line));
    return this.termSets[line]!;
  }

  /** The same as numbers, with the stems of the longer words. */
  codes(line: number): WordCodes {
    if (!this.lines[line] || this.isLong(line)) return NO_CODES;
    this.coded[line] ??= codesOf(this.text(line));
    return this.coded[line]!;
  }

  private isLong(line: number): boolean {
    return this.text(line).length > MAX_HEADLINE_LENGTH;
  }
}

const NO_COUNTS: Counts = countsOf('');
const NO_TERMS: ReadonlySet<string> = new Set();
const NO_CODES: WordCodes = { count: 0, words: [], stems: [], longest: 0 };

/** The facts of a page's lines. */
export const lineFacts = perPage(({ lines }) => new LineFacts(lines));
