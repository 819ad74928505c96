import type { Features, Values } from './features.ts';

/** Fitted weights of features by name. */
export interface StoredWeights {
  /** The score of choosing none of the candidates, where that was fitted too. */
  readonly none?: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** A feature that no weights were fitted for: it changes no score. */
const UNKNOWN = 0;

/** Weighs the candidates for a field: a score is the sum of a candidate's features, each times its weight. */
export class Chooser<Name extends string> {
  readonly features: Features<Name>;
  /** The score of choosing none. */
  readonly none: number;
  private readonly weights: Float64Array;

  /**
   * Weights are found by their features' names.
   *
   * @throws Error when they are of a feature that there is not.
   */
  constructor(features: Features<Name>, { none = 0, weights }: StoredWeights) {
    const unknown = Object.keys(weights).find((name) => !Object.hasOwn(features.at, name));
    if (unknown !== undefined) throw new Error(`there are weights for “${unknown}”, which is no feature`);
    this.features = features;
    this.none = none;
    this.weights = Float64Array.from(features.names, (name) => weights[name] ?? UNKNOWN);
  }

  /** @param from What the sum begins with. */
  score(values: Values, from = 0): number {
    const { weights } = this;
    let sum = from;
    for (let j = 0; j < weights.length; j++) sum += weights[j]! * values[j]!;
    return sum;
  }

  /** The features that speak most for a candidate, strongest first. */
  strongest(values: Values, most: number): Name[] {
    const { features, weights } = this;
    const part = (name: Name) => weights[features.at[name]]! * values[features.at[name]]!;
    const speaking = features.names.filter((name) => part(name) > 0);
    return speaking.sort((a, b) => part(b) - part(a)).slice(0, most);
  }

  /**
   * Why a candidate was chosen, in words: what the features that speak most for it mean, each said once.
   *
   * @param among So many of its strongest features are looked at, as not all mean something to a reader.
   */
  reasons(values: Values, most: number, among = most): string[] {
    const { meaning } = this.features;
    return [...new Set(this.strongest(values, among).flatMap((name) => meaning[name] ?? []))].slice(0, most);
  }
}
