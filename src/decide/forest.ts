/**
 * Boosted trees, laid out flat. Tree `t` starts at node `roots[t]`. Node `n` asks whether feature
 * `feature[n]` is at most `threshold[n]`: yes goes to node `yes[n]`, no to `no[n]`; a leaf has feature -1.
 * `value[n]` is a leaf's score, or an inner node's mean score, in log-odds.
 */
export interface Forest {
  readonly features: readonly string[];
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly threshold: Float64Array;
  readonly yes: Int32Array;
  readonly no: Int32Array;
  readonly value: Float64Array;
}

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

/** Rebuilds the links of a stored forest. */
export function loadForest(stored: StoredForest): Forest {
  const size = stored.feature.length;
  const forest = {
    features: stored.features,
    feature: new Int16Array(stored.feature),
    threshold: new Float64Array(size),
    yes: new Int32Array(size),
    no: new Int32Array(size),
    value: new Float64Array(stored.value),
  };
  const roots: number[] = [];
  const open: number[] = [];
  for (let n = 0; n < size; n++) {
    forest.value[n]! /= 1000;
    if (open.length === 0) roots.push(n);
    const parent = open.pop();
    if (parent !== undefined && parent >= 0) forest.no[parent] = n;
    const f = forest.feature[n]!;
    if (f < 0) continue;
    forest.threshold[n] = stored.thresholds[f]![stored.cut[n]!]!;
    forest.yes[n] = n + 1;
    open.push(n, -1);
  }
  return { ...forest, roots: Int32Array.from(roots) };
}

/** After every this many trees the lines that are already sure are let go. */
const TREES_AT_A_TIME = 25;

/**
 * Log-odds for each line of a page's feature columns.
 *
 * @param sure A line whose log-odds are this far from zero after some of the trees is asked no more of them: its
 * score stands as it is then. Without it every tree is asked.
 */
export function scoreLines(
  forest: Forest,
  columns: readonly Float64Array[],
  size: number,
  sure = Number.POSITIVE_INFINITY,
): Float64Array {
  const { roots } = forest;
  const out = new Float64Array(size);
  let open = Int32Array.from(out, (_, i) => i);
  for (let from = 0; from < roots.length && open.length > 0; from += TREES_AT_A_TIME) {
    for (const root of roots.subarray(from, from + TREES_AT_A_TIME))
      addTree(forest, root, columns, open, out);
    if (sure < Number.POSITIVE_INFINITY) open = open.filter((i) => Math.abs(out[i]!) < sure);
  }
  return out;
}

/** Adds to each line's score what the tree makes of it. */
function addTree(
  { feature, threshold, yes, no, value }: Forest,
  root: number,
  columns: readonly Float64Array[],
  lines: Int32Array,
  out: Float64Array,
): void {
  for (let k = 0; k < lines.length; k++) {
    const i = lines[k]!;
    let n = root;
    for (let f = feature[n]!; f >= 0; f = feature[n]!)
      n = columns[f]![i]! <= threshold[n]! ? yes[n]! : no[n]!;
    out[i]! += value[n]!;
  }
}

/**
 * How much each feature, by index, moved a line's score, with its sign: each step down a tree credits its
 * feature with the change of the mean score (the path attribution of A. Saabas, "Interpreting random forests").
 */
export function credits(forest: Forest, columns: readonly Float64Array[], line: number): Map<number, number> {
  const { roots, feature, threshold, yes, no, value } = forest;
  const credit = new Map<number, number>();
  for (const root of roots) {
    let n = root;
    for (let f = feature[n]!; f >= 0; f = feature[n]!) {
      const next = columns[f]![line]! <= threshold[n]! ? yes[n]! : no[n]!;
      credit.set(f, (credit.get(f) ?? 0) + value[next]! - value[n]!);
      n = next;
    }
  }
  return credit;
}
