import { findDates } from '../dates/find.ts';
import type { DateMention } from '../dates/mention.ts';
import type { Line } from '../page/line.ts';
import { wordsIn } from '../page/measure.ts';
import { stems, terms, textKey } from './same-text.ts';

/** Longer than any headline: such lines are running text, and their words are counted up to here only. */
const REACH = 400;

/** What the head's detectors ask of the same line again and again, worked out once, when first asked. */
export class LineFacts {
  readonly lines: readonly Line[];
  private readonly counts = new Map<number, number>();
  private readonly keysByLine = new Map<number, string>();
  private readonly termsByLine = new Map<number, ReadonlySet<string>>();
  private readonly stemsByLine = new Map<number, ReadonlySet<string>>();
  private readonly datesByLine = new Map<number, readonly DateMention[]>();

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  /** Empty outside the page. */
  text(line: number): string {
    return this.lines[line]?.text ?? '';
  }

  /** Words of the line's first 400 characters, 0 outside the page. */
  words(line: number): number {
    return this.once(this.counts, line, () => wordsIn(this.text(line).slice(0, REACH)));
  }

  /** The line folded: equal keys read as the same line. Empty for lines longer than a headline can be. */
  key(line: number): string {
    return this.once(this.keysByLine, line, () => {
      const text = this.text(line);
      return text.length > REACH ? '' : textKey(text);
    });
  }

  /** The line's distinct words, folded; none for lines longer than a headline can be. */
  terms(line: number): ReadonlySet<string> {
    return this.once(this.termsByLine, line, () => terms(this.key(line)));
  }

  /** The beginnings of the line's longer words. */
  stems(line: number): ReadonlySet<string> {
    return this.once(this.stemsByLine, line, () => stems(this.terms(line)));
  }

  /** Dates on a line, none on lines longer than a headline can be. */
  dates(line: number): readonly DateMention[] {
    return this.once(this.datesByLine, line, () => {
      const text = this.text(line);
      return text.length > REACH ? [] : findDates(text);
    });
  }

  private once<T>(known: Map<number, T>, line: number, make: () => T): T {
    const before = known.get(line);
    if (before !== undefined) return before;
    const made = make();
    known.set(line, made);
    return made;
  }
}
