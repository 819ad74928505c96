import type { StoredWeights } from '../src/chooser/chooser.ts';
import type { Features } from '../src/chooser/features.ts';
import type { Choices } from './choices.ts';

/** How weights are fitted. */
export interface Settings {
  readonly steps: number;
  /** How far a weight moves at most in a step, from 1 on. */
  readonly rate: (step: number) => number;
  /** How much of a slope's square is kept from step to step. */
  readonly memory: number;
  /** The pull of each weight towards what is expected of it: for each choice, or for each unit of a choice's weight. */
  readonly pull: number;
  readonly pullPer: 'choice' | 'weight';
  /** Expected weights other than 0, by feature. */
  readonly expected?: Readonly<Record<string, number>>;
  /** The score of choosing none: fitted too, given, or -Infinity where some candidate is right in every choice. */
  readonly none: number | 'fitted';
}

/** How much of a slope is kept from step to step. */
const MOMENTUM = 0.9;
const SMALLEST = 1e-8;

/**
 * Fits a softmax over each choice's candidates and none of them, by full-batch Adam (Kingma and Ba, 2015) with an L2
 * penalty. What is made likely is all right candidates together, each as far as it is right. Nothing is drawn at random:
 * the same choices give the same weights. They are rounded to two decimals.
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
  // The score of none is moved like a weight where it is fitted, else it stays.
  const size = none === 'fitted' ? names.length + 1 : names.length;
  const at = start.slice();
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const slope = slopeOf(choices, at, settings, without);
    for (let j = 0; j < size; j++) {
      const g = slope[j]! + settings.pull * (at[j]! - start[j]!);
      mean[j] = MOMENTUM * mean[j]! + (1 - MOMENTUM) * g;
      square[j] = memory * square[j]! + (1 - memory) * g ** 2;
      const m = mean[j]! / (1 - MOMENTUM ** step);
      at[j]! -= (rate(step) * m) / (Math.sqrt(square[j]! / (1 - memory ** step)) + SMALLEST);
    }
  }
  const weights = Object.fromEntries(names.map((name, j) => [name, twoDecimals(at[j]!)]));
  return Number.isFinite(at[names.length]!) ? { none: twoDecimals(at[names.length]!), weights } : { weights };
}

const twoDecimals = (x: number) => Number(x.toFixed(2));

/** How the mean loss changes with each weight, and last with the score of none. */
function slopeOf(
  choices: Choices,
  at: Float64Array,
  { pullPer }: Settings,
  without: number | null,
): Float64Array {
  const slope = new Float64Array(at.length);
  let all = 0;
  for (let c = 0; c < choices.size; c++) {
    if (choices.folds[c] === without) continue;
    all += pullPer === 'choice' ? 1 : choices.weights[c]!;
    addSlope(choices, c, at, slope);
  }
  return slope.map((sum) => sum / (all || 1));
}

function addSlope(choices: Choices, c: number, at: Float64Array, slope: Float64Array): void {
  const { starts, right, weights } = choices;
  const [from, to] = [starts[c]!, starts[c + 1]!];
  const none = at[at.length - 1]!;
  const beliefs = beliefsOf(choices, from, to, at, none);
  let all = 0;
  let good = 0;
  for (let k = 0; k < beliefs.length; k++) {
    all += beliefs[k]!;
    good += beliefs[k]! * (from + k < to ? right[from + k]! : choices.none[c]!);
  }
  const pushOf = (k: number, isRight: number) =>
    weights[c]! * (beliefs[k]! / all - (isRight ? (beliefs[k]! * isRight) / good : 0));
  for (let k = from; k < to; k++) {
    const push = pushOf(k - from, right[k]!);
    for (let n = choices.candidates[k]!; n < choices.candidates[k + 1]!; n++)
      slope[choices.feature[n]!]! += push * choices.value[n]!;
  }
  slope[at.length - 1]! += pushOf(to - from, choices.none[c]!);
}

/** The belief in each candidate and, last, in none: that in the best of all is 1. */
function beliefsOf(
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
