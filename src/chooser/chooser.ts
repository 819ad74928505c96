import type { Features, Values } from './features.ts';

/** Fitted weights of features by name. */
export interface StoredWeights {
  /** The score of choosing none of the candidates, if it was fitted too. */
  readonly none?: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** The weight of a feature that is newer than the fit: it changes no score. */
const UNKNOWN = 0;

/** Scores the candidates for a field: the sum of a candidate's features, each times its weight. */
export class Chooser<Name extends string> {
  readonly features: Features<Name>;
  /** The score of choosing none. */
  readonly none: number;
  private readonly weights: Float64Array;

  /**
   * Weights are matched to features by name.
   *
   * @throws Error if a weight names a feature that does not exist.
   */
  constructor(features: Features<Name>, { none = 0, weights }: StoredWeights) {
    const unknown = Object.keys(weights).find((name) => !Object.hasOwn(features.at, name));
    if (unknown !== undefined)
      throw new Error(`a weight names the feature “${unknown}”, which does not exist`);
    this.features = features;
    this.none = none;
    this.weights = Float64Array.from(features.names, (name) => weights[name] ?? UNKNOWN);
  }

  /** @param from The sum's initial value. */
  score(values: Values, from = 0): number {
    const { weights } = this;
    let sum = from;
    for (let j = 0; j < weights.length; j++) sum += weights[j]! * values[j]!;
    return sum;
  }

  /** The features that raise a candidate's score most, strongest first. */
  strongest(values: Values, max: number): Name[] {
    const { features, weights } = this;
    const part = (j: number) => weights[j]! * values[j]!;
    const raising: number[] = [];
    for (let j = 0; j < weights.length; j++) if (part(j) > 0) raising.push(j);
    raising.sort((a, b) => part(b) - part(a));
    return raising.slice(0, max).map((j) => features.names[j]!);
  }

  /**
   * Why a candidate was chosen: the words of its strongest features, without repetition.
   *
   * @param max The maximum number of reasons.
   * @param among How many of the strongest features are considered; some have no words, others the same.
   */
  reasons(values: Values, max: number, among = max): string[] {
    const { meaning } = this.features;
    return [...new Set(this.strongest(values, among).flatMap((name) => meaning[name] ?? []))].slice(0, max);
  }
}
