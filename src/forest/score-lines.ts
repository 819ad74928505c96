import type { Forest } from './forest.ts';

/** After this many trees at a time, lines that are already sure are dropped. */
const TREES_AT_A_TIME = 25;
/** Lines scored together, so that their features fit into the processor's cache; a multiple of four. */
const BLOCK = 64;
/** `BLOCK` and the forest's `FEATURES` in bits, for the inner loop; written as constants for the compiler. */
const BLOCK_BITS = 6;
const FEATURE_BITS = 10;
const FEATURE_MASK = 1023;
/** All bits but `LEAF`. */
const NOT_LEAF = 0x7fffffff;

/** What to compute: by default the full score of each line. */
export interface ScoreOptions {
  /**
   * If a line's log-odds are this far from zero after some of the trees, the remaining trees are skipped and the score
   * is final.
   */
  readonly sure?: number;
  /** Lines whose score is not needed: it is 0. */
  readonly skip?: (line: number) => boolean;
}

/** Log-odds for each line of a page's feature columns. */
export function scoreLines(
  forest: Forest,
  columns: readonly Float64Array[],
  size: number,
  { sure = Number.POSITIVE_INFINITY, skip = () => false }: ScoreOptions = {},
): Float64Array {
  const out = new Float64Array(size);
  const block = new Block(forest.features.length);
  for (let line = 0; line < size; line++) {
    if (skip(line)) continue;
    block.lines[block.size++] = line;
    if (block.size === BLOCK) block.score(forest, columns, sure, out);
  }
  block.score(forest, columns, sure, out);
  return out;
}

/** Log-odds for one row of values, which are in the order of the table that the forest was loaded for. */
export function scoreRow(
  { columns, negatedFrom, roots, steps, threshold, value }: Forest,
  row: ArrayLike<number>,
): number {
  // With a function for each value, `Float64Array.from` takes 20 times as long as this loop.
  const values = new Float64Array(columns.length);
  for (let f = 0; f < values.length; f++)
    values[f] = f < negatedFrom ? row[columns[f]!]! : -row[columns[f]!]!;
  let sum = 0;
  for (const root of roots) {
    let n = root;
    while (!Number.isNaN(threshold[n]!)) {
      const step = steps[n]!;
      n = (step >>> FEATURE_BITS) + Number(values[step & FEATURE_MASK]! <= threshold[n]!);
    }
    sum += value[n]!;
  }
  return sum;
}

/** Up to `BLOCK` lines, each in its own place. */
class Block {
  readonly lines = new Int32Array(BLOCK);
  size = 0;
  /** The feature values of all places, feature by feature. */
  private readonly values: Float64Array;
  private readonly sums = new Float64Array(BLOCK);
  /** All places; those of lines that still need trees come first. */
  private readonly places = Int32Array.from({ length: BLOCK }, (_, i) => i);

  constructor(features: number) {
    this.values = new Float64Array(features * BLOCK);
  }

  /** Scores the lines into `out`; the block is empty afterwards. */
  score(forest: Forest, columns: readonly Float64Array[], sure: number, out: Float64Array): void {
    this.read(forest, columns);
    const { places, sums } = this;
    // The places of the first lines come first.
    let open = this.size;
    places.sort();
    sums.fill(0);
    for (let from = 0; from < forest.roots.length && open > 0; from += TREES_AT_A_TIME) {
      // Places after the open ones complete the last four: what is added to them is not used.
      for (let t = from; t < Math.min(from + TREES_AT_A_TIME, forest.roots.length); t++)
        addTree(forest, forest.roots[t]!, this.values, places, open, sums);
      for (let k = open - 1; k >= 0; k--) {
        const place = places[k]!;
        if (Math.abs(sums[place]!) < sure) continue;
        out[this.lines[place]!] = sums[place]!;
        places[k] = places[--open]!;
        places[open] = place;
      }
    }
    for (let k = 0; k < open; k++) out[this.lines[places[k]!]!] = sums[places[k]!]!;
    this.size = 0;
  }

  private read(forest: Forest, columns: readonly Float64Array[]): void {
    const { lines, size, values } = this;
    for (let f = 0; f < forest.columns.length; f++) {
      const column = columns[forest.columns[f]!]!;
      for (let i = 0; i < size; i++) values[f * BLOCK + i] = column[lines[i]!]!;
    }
    for (let at = forest.negatedFrom * BLOCK; at < values.length; at++) values[at] = -values[at]!;
  }
}

/**
 * Adds the tree's value for each line to the line's sum, four lines at once: for the first `open` places, and for up to
 * three more. The answer to a node's question is added to its child's number instead of branching: the processor would
 * predict half of such branches wrongly. Four lines step together until all are on leaves, so that the processor reads
 * memory for one while it waits for another.
 */
function addTree(
  { steps, threshold, value }: Forest,
  root: number,
  values: Float64Array,
  places: Int32Array,
  open: number,
  sums: Float64Array,
): void {
  for (let k = 0; k < open; k += 4) {
    const i = places[k]!;
    const j = places[k + 1]!;
    const l = places[k + 2]!;
    const m = places[k + 3]!;
    let a = root;
    let b = root;
    let c = root;
    let d = root;
    let stepA = steps[root]!;
    let stepB = stepA;
    let stepC = stepA;
    let stepD = stepA;
    while ((stepA & stepB & stepC & stepD) >= 0) {
      a = after(stepA, threshold[a]!, values, i);
      b = after(stepB, threshold[b]!, values, j);
      c = after(stepC, threshold[c]!, values, l);
      d = after(stepD, threshold[d]!, values, m);
      stepA = steps[a]!;
      stepB = steps[b]!;
      stepC = steps[c]!;
      stepD = steps[d]!;
    }
    sums[i]! += value[a]!;
    sums[j]! += value[b]!;
    sums[l]! += value[c]!;
    sums[m]! += value[d]!;
  }
}

/** The next node of a place whose current node has this step and threshold. */
function after(step: number, threshold: number, values: Float64Array, place: number): number {
  return (
    ((step & NOT_LEAF) >>> FEATURE_BITS) +
    Number(values[((step & FEATURE_MASK) << BLOCK_BITS) | place]! <= threshold)
  );
}
