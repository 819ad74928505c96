/** How the first pass judged the lines of a page that it was asked about. */
export interface LineScores {
  /** Log-odds of body, within ±`MAX_ODDS`. */
  readonly odds: Float64Array;
  /** The same as probabilities, 0 to 1. */
  readonly chance: Float64Array;
  /** Words of each line. */
  readonly words: Float64Array;
}

/** Log-odds are cut off here: a probability of .9999. */
const MAX_ODDS = 9.2;
export function lineScores(odds: Float64Array, words: Float64Array): LineScores {
  const clamped = odds.map((z) => Math.max(-MAX_ODDS, Math.min(MAX_ODDS, z)));
  return { odds: clamped, chance: clamped.map((z) => 1 / (1 + Math.exp(-z))), words };
}
