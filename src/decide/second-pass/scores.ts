/** How the first pass judged a page's lines. */
export interface LineScores {
  /** Log-odds of body, within ±`MAX_ODDS`; `SETTLED` for a line that a rule settled as noise. */
  readonly odds: Float64Array;
  /** The same as probabilities, 0 to 1. */
  readonly chance: Float64Array;
  /** Words of each line. */
  readonly words: Float64Array;
}

/** Log-odds are cut off here: a probability of .9999. */
const MAX_ODDS = 9.2;
/** Log-odds of a line that a rule settled as noise. */
const SETTLED = -6;

/** @param settled Whether a rule settled the line as noise, so that the model is not asked. */
export function lineScores(
  odds: Float64Array,
  words: Float64Array,
  settled: (line: number) => boolean,
): LineScores {
  const clamped = odds.map((z, i) => (settled(i) ? SETTLED : Math.max(-MAX_ODDS, Math.min(MAX_ODDS, z))));
  return { odds: clamped, chance: clamped.map((z) => 1 / (1 + Math.exp(-z))), words };
}
