import { FOLDS, modelsIn } from '../eval/held-out.ts';
import type { Model } from '../src/decide/model.ts';

/** What a step is run with. */
export interface StepInput {
  /** Paths of the corpora it fits on. */
  readonly corpora: readonly string[];
  /** The folder of the line model's folds. */
  readonly folds: string;
}

/** What fits on top of the line model is run with: the line model of each fold, too. */
export interface HeadInput extends StepInput {
  readonly lineModels: readonly Model[];
}

export type Step = (input: StepInput) => void;
export type HeadStep = (input: HeadInput) => void;

/** A step that reads each page with the line model that never saw its site. */
export const withLineModels =
  (step: HeadStep): Step =>
  (input) =>
    step({ ...input, lineModels: modelsIn(input.folds) });

/** What is made for each fold, in their order. */
export const byFold = <T>(make: (fold: number) => T): T[] =>
  Array.from({ length: FOLDS }, (_, fold) => make(fold));
