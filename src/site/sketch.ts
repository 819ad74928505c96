import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { classOf, DIGIT, smallOf, UNSPACED } from '../text/characters.ts';
import { WORD } from '../text/measure.ts';
import { BASIS, hashStep, spread, ZERO } from './fold-line.ts';

/** A line of at least so many words is prose, or reads like it. */
export const MIN_PROSE_WORDS = 8;
/** Hashes kept of a page: 256 bytes. */
export const SKETCH_SIZE = 64;
/** Words in a run. Two articles about the same seldom share one, two dumps of one article share nearly all. */
const RUN_WORDS = 5;
/** Characters in a run of Chinese, Japanese or Thai. */
const RUN_UNSPACED = 8;
/** Hashes collected before the least of them are chosen. */
const ROOM = 256;

/**
 * The least hashes of the runs of words in a page's prose, ascending: a sample that is the same for the same text,
 * wherever its lines are broken. Fewer than `SKETCH_SIZE` are all there are.
 */
export function sketchOf(page: Page): Uint32Array {
  const facts = lineFacts(page);
  const runs = new Runs();
  for (const { index, text } of page.lines) {
    if (facts.counts(index).words >= MIN_PROSE_WORDS) runs.read(text);
    else runs.interrupt();
  }
  return runs.least();
}

/** The greatest hash up to which a sketch has all runs of its page. */
export function limitOf(sketch: Uint32Array): number {
  return sketch.length < SKETCH_SIZE ? 2 ** 32 - 1 : sketch.at(-1)!;
}

class Runs {
  /** Hashes of the last words, the last one at `#count - 1`, modulo the length. */
  readonly #words = new Uint32Array(RUN_UNSPACED);
  #count = 0;
  readonly #found = new Uint32Array(ROOM);
  #kept = 0;
  /** Greater hashes are not among the least. */
  #limit = 2 ** 32;

  interrupt(): void {
    this.#count = 0;
  }

  read(text: string): void {
    let hash = BASIS;
    let inWord = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const bits = classOf(code);
      const unspaced = (bits & UNSPACED) !== 0;
      if (inWord && (unspaced || !(bits & WORD))) {
        this.#add(hash, RUN_WORDS);
        hash = BASIS;
        inWord = false;
      }
      if (unspaced) this.#add(hashStep(BASIS, code), RUN_UNSPACED);
      else if (bits & WORD) {
        hash = hashStep(hash, bits & DIGIT ? ZERO : smallOf(code));
        inWord = true;
      }
    }
    if (inWord) this.#add(hash, RUN_WORDS);
  }

  least(): Uint32Array {
    this.#choose();
    return this.#found.slice(0, this.#kept);
  }

  /** Adds a word, and the run of so many that ends with it. */
  #add(word: number, length: number): void {
    const words = this.#words;
    words[this.#count++ % RUN_UNSPACED] = word;
    if (this.#count < length) return;
    let hash = BASIS;
    for (let i = this.#count - length; i < this.#count; i++) hash = hashStep(hash, words[i % RUN_UNSPACED]!);
    const run = spread(hash);
    if (run >= this.#limit) return;
    this.#found[this.#kept++] = run;
    if (this.#kept === ROOM) this.#choose();
  }

  #choose(): void {
    const sorted = this.#found.subarray(0, this.#kept).sort();
    const least = sorted.filter((run, i) => run !== sorted[i - 1]).subarray(0, SKETCH_SIZE);
    this.#found.set(least);
    this.#kept = least.length;
    if (this.#kept === SKETCH_SIZE) this.#limit = least.at(-1)!;
  }
}
