/**
 * Boosted trees, laid out flat. Tree `t` starts at node `roots[t]`. Node `n` asks whether a feature is at most
 * `threshold[n]`: no goes to node `child`, yes to the one behind it. A leaf's threshold is NaN and its child the leaf
 * itself: a step from there is allowed and goes nowhere. `value[n]` is a leaf's score, or an inner node's mean score,
 * in log-odds.
 */
export interface Forest {
  readonly features: readonly string[];
  readonly roots: Int32Array;
  /** `child * FEATURES + feature` of each node: one number, since reading them is what scoring spends its time on. */
  readonly steps: Int32Array;
  readonly threshold: Float64Array;
  readonly value: Float64Array;
}

/** More features than any forest has; a power of two. */
export const FEATURES = 1024;
const MOST_NODES = 2 ** 31 / FEATURES;

/** A forest as stored: the trees in depth-first order, so that only the `no` branch needs a number. */
export interface StoredForest {
  readonly features: readonly string[];
  /** Distinct thresholds of each feature. */
  readonly thresholds: readonly (readonly number[])[];
  /** Nodes of all trees: feature index, or -1 for a leaf. */
  readonly feature: ArrayLike<number>;
  /** Index into the feature's thresholds; 0 for a leaf. */
  readonly cut: ArrayLike<number>;
  /** Scores in thousandths. */
  readonly value: ArrayLike<number>;
}

/**
 * Lays a stored forest out so that a node's two branches stand side by side.
 *
 * @throws RangeError when it is larger than the layout has room for.
 */
export function loadForest(stored: StoredForest): Forest {
  const size = stored.feature.length;
  if (stored.features.length > FEATURES || size > MOST_NODES) throw new RangeError('the forest is too large');
  const forest = {
    steps: new Int32Array(size),
    threshold: new Float64Array(size).fill(Number.NaN),
    value: new Float64Array(size),
  };
  const roots: number[] = [];
  /** Where the nodes still to come belong, the next one last. */
  const places: number[] = [];
  let free = 0;
  for (let n = 0; n < size; n++) {
    if (places.length === 0) roots.push(places[places.push(free++) - 1]!);
    const at = places.pop()!;
    const f = stored.feature[n]!;
    forest.value[at] = stored.value[n]! / 1000;
    forest.steps[at] = at * FEATURES;
    if (f < 0) continue;
    forest.threshold[at] = stored.thresholds[f]![stored.cut[n]!]!;
    forest.steps[at] = free * FEATURES + f;
    places.push(free, free + 1);
    free += 2;
  }
  return { features: stored.features, ...forest, roots: Int32Array.from(roots) };
}

/**
 * How much each feature, by index, moved a line's score, with its sign: each step down a tree credits its
 * feature with the change of the mean score (the path attribution of A. Saabas, "Interpreting random forests").
 */
export function credits(forest: Forest, columns: readonly Float64Array[], line: number): Map<number, number> {
  const { roots, steps, threshold, value } = forest;
  const credit = new Map<number, number>();
  for (const root of roots) {
    let n = root;
    while (!Number.isNaN(threshold[n]!)) {
      const f = steps[n]! % FEATURES;
      const next = Math.floor(steps[n]! / FEATURES) + Number(columns[f]![line]! <= threshold[n]!);
      credit.set(f, (credit.get(f) ?? 0) + value[next]! - value[n]!);
      n = next;
    }
  }
  return credit;
}
