import { eachWord } from '../../text/word-codes.ts';

/** Places of the table, a power of 2. */
const SIZE = 4096;
/** Words beyond these are not counted. */
const ROOM = 3000;
/** The most lines one count tells apart. */
const MOST_LINES = 255;

/** In how many lines of a text each beginning of a longer word stands. */
export class WordCounts {
  private readonly codes = new Int32Array(SIZE);
  private readonly counts = new Uint8Array(SIZE);
  private readonly seenIn = new Uint8Array(SIZE);
  /** The codes, in the order they were first met. */
  private readonly met: number[] = [];
  private lines = 0;

  /** Counts a line's words, each once. */
  addLine(text: string): void {
    if (this.lines >= MOST_LINES) return;
    this.lines++;
    eachWord(text, (_, stem) => {
      if (stem !== 0) this.add(stem);
    });
  }

  /** In how many lines a word's beginning stands. */
  of(stem: number): number {
    return this.counts[this.placeOf(stem)]!;
  }

  /** How many of these beginnings stand in any line. */
  shared(stems: readonly number[]): number {
    let shared = 0;
    for (const stem of stems) if (this.of(stem) > 0) shared++;
    return shared;
  }

  /** Beginnings that stand in two lines or more, the commonest first, of equals the first met. */
  commonest(most: number): number[] {
    const several = this.met.filter((stem) => this.of(stem) > 1);
    return several.sort((a, b) => this.of(b) - this.of(a)).slice(0, most);
  }

  private add(stem: number): void {
    const at = this.placeOf(stem);
    if (this.counts[at] === 0) {
      if (this.met.length >= ROOM) return;
      this.met.push(stem);
      this.codes[at] = stem;
    }
    if (this.seenIn[at] === this.lines) return;
    this.seenIn[at] = this.lines;
    this.counts[at]!++;
  }

  /** Where a code stands, or the free place where it would. */
  private placeOf(stem: number): number {
    let at = (stem ^ (stem >>> 16)) & (SIZE - 1);
    while (this.counts[at] !== 0 && this.codes[at] !== stem) at = (at + 1) & (SIZE - 1);
    return at;
  }
}
