import type { Values } from '../src/chooser/features.ts';

/** What a page leaves to choose from. */
export interface Choice {
  /** The features of each candidate. */
  readonly options: readonly Values[];
  /** How right each candidate is, 0 to 1. */
  readonly right: readonly number[];
  /** How right it is to choose none of them. */
  readonly none: number;
  /** How much the choice counts. */
  readonly weight: number;
  /** The fold of the page's site. */
  readonly fold: number;
}

/** Many choices, laid out flat: of each candidate only the features that hold. */
export class Choices {
  /** Where each choice's candidates begin, and one past the last. */
  readonly starts: number[] = [0];
  readonly none: number[] = [];
  readonly weights: number[] = [];
  readonly folds: number[] = [];
  /** Where each candidate's features begin, and one past the last. */
  readonly candidates: number[] = [0];
  readonly right: number[] = [];
  readonly feature: number[] = [];
  readonly value: number[] = [];

  get size(): number {
    return this.weights.length;
  }

  add({ options, right, none, weight, fold }: Choice): void {
    options.forEach((values, i) => {
      values.forEach((value, feature) => {
        if (value === 0) return;
        this.feature.push(feature);
        this.value.push(value);
      });
      this.candidates.push(this.feature.length);
      this.right.push(right[i]!);
    });
    this.starts.push(this.right.length);
    this.none.push(none);
    this.weights.push(weight);
    this.folds.push(fold);
  }
}
