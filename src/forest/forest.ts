/**
 * Boosted trees, laid out flat. Tree `t` starts at node `roots[t]`. Node `n` asks whether a feature is at most
 * `threshold[n]`: no goes to node `child`, yes to the node after it. A leaf's threshold is NaN and its child the leaf
 * itself: a step from a leaf is allowed and stays there. `value[n]` is a leaf's score, or an inner node's mean score,
 * in log-odds.
 *
 * For a missing value (NaN) every comparison is false, so the answer is no. Nodes that answer yes instead are stored
 * reversed: `x <= t` becomes `-x <= -above(t)`, which is false for `x <= t` and for NaN, and the branches are swapped.
 */
export interface Forest {
  readonly features: readonly string[];
  /** The index of each feature's column in the table that the forest was loaded for. */
  readonly columns: Int32Array;
  /** The values of this feature and of all after it are negated. */
  readonly negatedFrom: number;
  readonly roots: Int32Array;
  /**
   * `child * FEATURES + feature` of each node, with `LEAF` added for a leaf: one number, since scoring spends most of its
   * time on reading them.
   */
  readonly steps: Int32Array;
  readonly threshold: Float64Array;
  readonly value: Float64Array;
}

/** The sign: a step below zero is a leaf's. */
const LEAF = 1 << 31;
/** More features than any forest has; a power of two. */
export const FEATURES = 1024;
const MAX_NODES = 2 ** 31 / FEATURES;

/** A forest as stored: the trees in depth-first order, yes before no, so that branches need no numbers. */
export interface StoredForest {
  /** Names of columns. A name may occur twice: see `missingIsYes`. */
  readonly features: readonly string[];
  /** Distinct thresholds of each feature. */
  readonly thresholds: readonly (readonly number[])[];
  /** Nodes of all trees: feature index, or -1 for a leaf. */
  readonly feature: ArrayLike<number>;
  /** Index into the feature's thresholds; 0 for a leaf. */
  readonly cut: ArrayLike<number>;
  /** Scores in thousandths. */
  readonly value: ArrayLike<number>;
  /** The number of features, counted from the end, whose nodes answer yes for a missing value (NaN); 0 by default. */
  readonly missingIsYes?: number;
}

/**
 * Lays out a stored forest so that a node's two branches are adjacent.
 *
 * @param table The column names of the tables that it will score: columns are matched by name.
 * @throws RangeError if the forest is too large for the layout.
 * @throws Error if the forest names a column that the table does not have.
 */
export function loadForest(stored: StoredForest, table: readonly string[]): Forest {
  const size = stored.feature.length;
  if (stored.features.length > FEATURES || size > MAX_NODES) throw new RangeError('the forest is too large');
  const negatedFrom = stored.features.length - (stored.missingIsYes ?? 0);
  const forest = {
    steps: new Int32Array(size),
    threshold: new Float64Array(size).fill(Number.NaN),
    value: new Float64Array(size),
  };
  const roots: number[] = [];
  /** Places of the nodes that are not read yet, the next one last. */
  const places: number[] = [];
  let free = 0;
  for (let n = 0; n < size; n++) {
    if (places.length === 0) roots.push(places[places.push(free++) - 1]!);
    const at = places.pop()!;
    const f = stored.feature[n]!;
    forest.value[at] = stored.value[n]! / 1000;
    forest.steps[at] = (at * FEATURES) | LEAF;
    if (f < 0) continue;
    const threshold = stored.thresholds[f]![stored.cut[n]!]!;
    forest.threshold[at] = f < negatedFrom ? threshold : -above(threshold);
    forest.steps[at] = free * FEATURES + f;
    if (f < negatedFrom) places.push(free, free + 1);
    else places.push(free + 1, free);
    free += 2;
  }
  const columns = columnsOf(stored.features, table);
  return { features: stored.features, columns, negatedFrom, ...forest, roots: Int32Array.from(roots) };
}

function columnsOf(features: readonly string[], table: readonly string[]): Int32Array {
  const places = new Map(table.map((name, i) => [name, i]));
  return Int32Array.from(features, (name) => {
    const place = places.get(name);
    if (place === undefined) throw new Error(`the forest names the column “${name}”, which does not exist`);
    return place;
  });
}

/** The next larger number. */
function above(x: number): number {
  if (x === 0) return Number.MIN_VALUE;
  const bits = new BigInt64Array(Float64Array.of(x).buffer);
  bits[0]! += x > 0 ? 1n : -1n;
  return new Float64Array(bits.buffer)[0]!;
}

/**
 * How much each feature, by name, moved a line's score, with its sign: each step down a tree credits its
 * feature with the change of the mean score (the path attribution of A. Saabas, "Interpreting random forests").
 */
export function credits(forest: Forest, table: readonly Float64Array[], line: number): Map<string, number> {
  const { features, columns, negatedFrom, roots, steps, threshold, value } = forest;
  const credit = new Map<string, number>();
  for (const root of roots) {
    let n = root;
    while (!Number.isNaN(threshold[n]!)) {
      const f = steps[n]! % FEATURES;
      const found = table[columns[f]!]![line]!;
      const yes = (f < negatedFrom ? found : -found) <= threshold[n]!;
      const next = Math.floor(steps[n]! / FEATURES) + Number(yes);
      credit.set(features[f]!, (credit.get(features[f]!) ?? 0) + value[next]! - value[n]!);
      n = next;
    }
  }
  return credit;
}
