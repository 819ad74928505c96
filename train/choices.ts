import type { Values } from '../src/chooser/features.ts';

/** The candidates of one page, and which of them are right. */
export interface Choice {
  /** The features of each candidate. */
  readonly options: readonly Values[];
  /** 1 for a right candidate, 0 for a wrong one, between them for one that is nearly right. */
  readonly right: readonly number[];
  /** The same for choosing none of them. */
  readonly none: number;
  /** The weight of the choice in the fit. */
  readonly weight: number;
  /** The fold of the page's site. */
  readonly fold: number;
}

/** Many choices in flat lists. Of each candidate only the features other than 0 are stored. */
export class Choices {
  /** Index of each choice's first candidate, and one past the last candidate of all. */
  readonly starts: number[] = [0];
  readonly none: number[] = [];
  readonly weights: number[] = [];
  readonly folds: number[] = [];
  /** Index of each candidate's first feature, and one past the last feature of all. */
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
