import type { Line } from '../../page/line.ts';
import { wordsIn } from '../../text/measure.ts';
import { terms, textKey } from '../../text/same-text.ts';
import { codesOf, type WordCodes } from '../../text/word-codes.ts';

/** Longer lines, in characters, are running text, not headlines; their words are counted up to here only. */
const REACH = 400;

/** The facts computed so far for one line. */
interface Known {
  words: number | undefined;
  key: string | undefined;
  terms: ReadonlySet<string> | undefined;
  codes: WordCodes | undefined;
}

/** Facts about lines that several detectors of the head need; each is computed once, on first use. */
export class LineFacts {
  readonly lines: readonly Line[];
  private readonly known: (Known | undefined)[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
    this.known = new Array<Known | undefined>(lines.length);
  }

  /** Empty outside the page. */
  text(line: number): string {
    return this.lines[line]?.text ?? '';
  }

  /** Words in the line's first 400 characters; 0 outside the page. */
  words(line: number): number {
    if (!this.lines[line]) return 0;
    if (!this.isLong(line)) return this.codes(line).count;
    const known = this.of(line);
    known.words ??= wordsIn(this.text(line).slice(0, REACH));
    return known.words;
  }

  /** The line normalised: equal keys mean the same text. Empty for lines longer than a headline can be. */
  key(line: number): string {
    if (!this.lines[line]) return '';
    const known = this.of(line);
    known.key ??= this.isLong(line) ? '' : textKey(this.text(line));
    return known.key;
  }

  /** The line's distinct words, normalised; none for lines longer than a headline can be. */
  terms(line: number): ReadonlySet<string> {
    if (!this.lines[line]) return NO_TERMS;
    const known = this.of(line);
    known.terms ??= terms(this.key(line));
    return known.terms;
  }

  /** The words as numbers, with the stems of the longer words. */
  codes(line: number): WordCodes {
    if (!this.lines[line] || this.isLong(line)) return NO_CODES;
    const known = this.of(line);
    known.codes ??= codesOf(this.text(line));
    return known.codes;
  }

  private isLong(line: number): boolean {
    return this.text(line).length > REACH;
  }

  private of(line: number): Known {
    const before = this.known[line];
    if (before) return before;
    const known: Known = { ...NOTHING };
    this.known[line] = known;
    return known;
  }
}

const NOTHING: Known = {
  words: undefined,
  key: undefined,
  terms: undefined,
  codes: undefined,
};
const NO_TERMS: ReadonlySet<string> = new Set();
const NO_CODES: WordCodes = { count: 0, words: [], stems: [], longest: 0 };
