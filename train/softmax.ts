/** One choice among several things, described by features, or none of them. */
export interface Choice<Feature extends string> {
  readonly options: readonly Readonly<Record<Feature, number>>[];
  /** Which options are right; none of them: the choice is rightly left open. */
  readonly right: readonly boolean[];
  /** How much the choice counts. */
  readonly weight: number;
}

/** Weights of the features, and the score of choosing nothing. */
export interface Fitted<Feature extends string> {
  weights: Record<Feature, number>;
  none: number;
}

/** Strength of the pull towards zero, per unit of weight of the choices, where none is given. */
const PULL = 0.0005;
const STEPS = 1500;
const RATE = 0.05;

/**
 * Fits a softmax over each choice's options and "none" by full-batch Adam from zero, with an L2 penalty.
 * The loss is that of all right options together. Nothing is drawn at random: same input, same weights.
 */
export function fitChoices<Feature extends string>(
  choices: readonly Choice<Feature>[],
  names: readonly Feature[],
  pull = PULL,
): Fitted<Feature> {
  const size = names.length + 1;
  const flat = choices.map((c) => flatten(c, names));
  const total = choices.reduce((n, c) => n + c.weight, 0);
  const at = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const slope = new Float64Array(size);
    for (const choice of flat) addSlope(choice, at, slope);
    for (let j = 0; j < size; j++) {
      const g = slope[j]! / total + pull * at[j]!;
      mean[j] = 0.9 * mean[j]! + 0.1 * g;
      square[j] = 0.999 * square[j]! + 0.001 * g * g;
      const m = mean[j]! / (1 - 0.9 ** step);
      at[j]! -= (RATE * m) / (Math.sqrt(square[j]! / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const weights = Object.fromEntries(names.map((name, j) => [name, at[j]!])) as Record<Feature, number>;
  return { weights, none: at[size - 1]! };
}

/** The options that hold something, as lists of feature numbers and values; the last option is "none". */
interface Flat {
  readonly features: readonly (readonly number[])[];
  readonly values: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

function flatten<Feature extends string>(choice: Choice<Feature>, names: readonly Feature[]): Flat {
  const features = choice.options.map((o) => names.flatMap((name, j) => (o[name] === 0 ? [] : [j])));
  const values = features.map((list, i) => list.map((j) => choice.options[i]![names[j]!]));
  const open = !choice.right.includes(true);
  return {
    features: [...features, [names.length]],
    values: [...values, [1]],
    right: [...choice.right, open],
    weight: choice.weight,
  };
}

function addSlope({ features, values, right, weight }: Flat, at: Float64Array, slope: Float64Array): void {
  const scores = features.map((list, i) => list.reduce((n, j, k) => n + at[j]! * values[i]![k]!, 0));
  const top = Math.max(...scores);
  const shares = scores.map((s) => Math.exp(s - top));
  const all = shares.reduce((n, s) => n + s, 0);
  const good = shares.reduce((n, s, i) => (right[i] ? n + s : n), 0);
  shares.forEach((share, i) => {
    const pull = share / all - (right[i] ? share / good : 0);
    features[i]!.forEach((j, k) => {
      slope[j]! += weight * pull * values[i]![k]!;
    });
  });
}
