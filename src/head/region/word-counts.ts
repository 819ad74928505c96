import { eachWord } from '../../text/word-codes.ts';

/** Size of the hash table, a power of 2. */
const SIZE = 4096;
/** Most distinct stems counted. */
const ROOM = 3000;
/** Most lines counted: the counts are single bytes. */
const MAX_LINES = 255;

/** For each stem (the beginning of a longer word), the number of lines that contain it. */
export class WordCounts {
  private readonly codes = new Int32Array(SIZE);
  private readonly counts = new Uint8Array(SIZE);
  private readonly seenIn = new Uint8Array(SIZE);
  /** The stems, in order of first occurrence. */
  private readonly met: number[] = [];
  private lines = 0;

  /** Counts a line's words, each once. */
  addLine(text: string): void {
    if (this.lines >= MAX_LINES) return;
    this.lines++;
    eachWord(text, (_, stem) => {
      if (stem !== 0) this.add(stem);
    });
  }

  /** Number of lines that contain this stem. */
  of(stem: number): number {
    return this.counts[this.placeOf(stem)]!;
  }

  /** Number of the given stems that occur in any line. */
  shared(stems: readonly number[]): number {
    let shared = 0;
    for (const stem of stems) if (this.of(stem) > 0) shared++;
    return shared;
  }

  /** Stems that occur in at least two lines, most frequent first; ties in order of first occurrence. */
  mostFrequent(most: number): number[] {
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

  /** Place of a stem in the table, or the free place for it. */
  private placeOf(stem: number): number {
    let at = (stem ^ (stem >>> 16)) & (SIZE - 1);
    while (this.counts[at] !== 0 && this.codes[at] !== stem) at = (at + 1) & (SIZE - 1);
    return at;
  }
}
