import { FOLDS, modelsIn } from '../eval/held-out.ts';
import type { Model } from '../src/decide/model.ts';

/** The input of a step. */
export interface StepInput {
  /** Paths of the corpora it fits on. */
  readonly corpora: readonly string[];
  /** The folder of the line model's folds. */
  readonly folds: string;
}

/** The input of a step that builds on the line model: the line model of each fold as well. */
export interface HeadInput extends StepInput {
  readonly lineModels: readonly Model[];
}

export type Step = (input: StepInput) => void;
export type HeadStep = (input: HeadInput) => void;

/** Makes a step that gets the line model of each fold. */
export const withLineModels =
  (step: HeadStep): Step =>
  (input) =>
    step({ ...input, lineModels: modelsIn(input.folds) });

/** A list with one entry for each fold. */
export const byFold = <T>(make: (fold: number) => T): T[] =>
  Array.from({ length: FOLDS }, (_, fold) => make(fold));
