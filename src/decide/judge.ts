import { scoreLines } from '../forest/score-lines.ts';
import { type Model, probability, SURE_FROM } from './model.ts';
import { contextOf } from './second-pass/features.ts';
import { type LineScores, lineScores } from './second-pass/scores.ts';
import type { FeatureTable } from './table.ts';

/** What the model makes of a page. */
export interface Judgement {
  /** Features of the first pass, and of the second. */
  readonly lines: FeatureTable;
  readonly context: FeatureTable;
  /** Probability of body, 0 to 1, by line. */
  readonly scores: Float64Array;
}

/** The first pass: each line by itself and its near surroundings. */
export function firstPass(
  model: Pick<Model, 'lines'>,
  table: FeatureTable,
  settled: (line: number) => boolean,
): LineScores {
  const odds = scoreLines(model.lines, table.columns, table.size, { skip: settled });
  return lineScores(odds, table.column('words'), settled);
}

/**
 * Judges every line, twice: by itself, then by how the page around it was judged.
 *
 * @param settled Whether a rule settled a line as noise: it counts as such for its neighbours.
 */
export function judge(model: Model, lines: FeatureTable, settled: (line: number) => boolean): Judgement {
  const context = contextOf(lines, firstPass(model, lines, settled));
  const odds = scoreLines(model.context, context.columns, context.size, { sure: SURE_FROM });
  return { lines, context, scores: odds.map(probability) };
}
