import type { StoredWeights } from '../src/chooser/chooser.ts';
import type { Features } from '../src/chooser/features.ts';
import type { Choices } from './choices.ts';

/** How weights are fitted. */
export interface Settings {
  readonly steps: number;
  /** The learning rate of a step; the first step is 1. */
  readonly rate: (step: number) => number;
  /** Adam's decay rate of the mean squared gradient. */
  readonly memory: number;
  /** Strength of the pull of each weight to its expected value, per choice or per unit of the choices' weight. */
  readonly pull: number;
  readonly pullPer: 'choice' | 'weight';
  /** Expected weights other than 0, by feature. */
  readonly expected?: Readonly<Record<string, number>>;
  /** The score of choosing none: fitted as well, a given number, or -Infinity where every choice has a right candidate. */
  readonly none: number | 'fitted';
}

/** Adam's decay rate of the mean gradient. */
const MOMENTUM = 0.9;
/** Prevents a division by zero. */
const EPSILON = 1e-8;

/**
 * Fits a softmax over each choice's candidates and none of them, by full-batch Adam (Kingma and Ba, 2015) with an L2
 * penalty. The loss is the negative logarithm of the probability of all right candidates together. Nothing is random: the
 * same choices give the same weights. Weights are rounded to two decimals.
 *
 * @param without The fold that is left out.
 */
export function fitWeights(
  choices: Choices,
  { names }: Features<string>,
  settings: Settings,
  without: number | null = null,
): StoredWeights {
  const { steps, rate, memory, none } = settings;
  const start = new Float64Array(names.length + 1);
  names.forEach((name, j) => {
    start[j] = settings.expected?.[name] ?? 0;
  });
  start[names.length] = none === 'fitted' ? 0 : none;
  // The score of none comes last; it changes only if it is fitted.
  const size = none === 'fitted' ? names.length + 1 : names.length;
  const at = start.slice();
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = gradientOf(choices, at, settings, without);
    for (let j = 0; j < size; j++) {
      const g = gradient[j]! + settings.pull * (at[j]! - start[j]!);
      mean[j] = MOMENTUM * mean[j]! + (1 - MOMENTUM) * g;
      square[j] = memory * square[j]! + (1 - memory) * g ** 2;
      const m = mean[j]! / (1 - MOMENTUM ** step);
      at[j]! -= (rate(step) * m) / (Math.sqrt(square[j]! / (1 - memory ** step)) + EPSILON);
    }
  }
  const weights = Object.fromEntries(names.map((name, j) => [name, twoDecimals(at[j]!)]));
  return Number.isFinite(at[names.length]!) ? { none: twoDecimals(at[names.length]!), weights } : { weights };
}

const twoDecimals = (x: number) => Number(x.toFixed(2));

/** The gradient of the mean loss: by each weight, then by the score of none. */
function gradientOf(
  choices: Choices,
  at: Float64Array,
  { pullPer }: Settings,
  without: number | null,
): Float64Array {
  const gradient = new Float64Array(at.length);
  let all = 0;
  for (let c = 0; c < choices.size; c++) {
    if (choices.folds[c] === without) continue;
    all += pullPer === 'choice' ? 1 : choices.weights[c]!;
    addGradient(choices, c, at, gradient);
  }
  return gradient.map((sum) => sum / (all || 1));
}

function addGradient(choices: Choices, c: number, at: Float64Array, gradient: Float64Array): void {
  const { starts, right, weights } = choices;
  const [from, to] = [starts[c]!, starts[c + 1]!];
  const none = at[at.length - 1]!;
  const odds = oddsOf(choices, from, to, at, none);
  let all = 0;
  let good = 0;
  for (let k = 0; k < odds.length; k++) {
    all += odds[k]!;
    good += odds[k]! * (from + k < to ? right[from + k]! : choices.none[c]!);
  }
  const pushOf = (k: number, isRight: number) =>
    weights[c]! * (odds[k]! / all - (isRight ? (odds[k]! * isRight) / good : 0));
  for (let k = from; k < to; k++) {
    const push = pushOf(k - from, right[k]!);
    for (let n = choices.candidates[k]!; n < choices.candidates[k + 1]!; n++)
      gradient[choices.feature[n]!]! += push * choices.value[n]!;
  }
  gradient[at.length - 1]! += pushOf(to - from, choices.none[c]!);
}

/** The odds of each candidate and, last, of none, relative to the best one. */
function oddsOf(
  { candidates, feature, value }: Choices,
  from: number,
  to: number,
  at: Float64Array,
  none: number,
): Float64Array {
  const scores = new Float64Array(to - from + 1);
  let top = none;
  for (let k = from; k < to; k++) {
    let score = 0;
    for (let n = candidates[k]!; n < candidates[k + 1]!; n++) score += at[feature[n]!]! * value[n]!;
    scores[k - from] = score;
    top = Math.max(top, score);
  }
  scores[to - from] = none;
  return scores.map((score) => Math.exp(score - top));
}
