import { scoreLines } from '../forest/score-lines.ts';
import type { Containers } from './markup/containers.ts';
import { type Passes, probability, SURE_FROM } from './model.ts';
import { contextOf } from './second-pass/features.ts';
import { type LineScores, lineScores } from './second-pass/scores.ts';
import type { FeatureTable } from './table.ts';

/** The model's result for a page. */
export interface Judgement {
  readonly passes: Passes;
  /** Features of the first pass, and of the second. */
  readonly lines: FeatureTable;
  readonly context: FeatureTable;
  /** Probability that each line is body, 0 to 1. */
  readonly scores: Float64Array;
}

/** The first pass: scores each line from its own features and those of the lines around it. */
export function firstPass(
  { lines }: Pick<Passes, 'lines'>,
  table: FeatureTable,
  settled: (line: number) => boolean,
): LineScores {
  const odds = scoreLines(lines, table.columns, table.size, { skip: settled });
  return lineScores(odds, table.column('words'), settled);
}

/**
 * Scores every line twice: first from the page's lines, then also from the first scores along the page.
 *
 * @param containers The page's elements; `null` for a text dump.
 * @param settled Whether a rule settled a line as noise: for its neighbours it then counts as noise.
 */
export function judge(
  passes: Passes,
  lines: FeatureTable,
  containers: Containers | null,
  settled: (line: number) => boolean,
): Judgement {
  const context = contextOf(lines, firstPass(passes, lines, settled), containers);
  const odds = scoreLines(passes.context, context.columns, context.size, { sure: SURE_FROM });
  return { passes, lines, context, scores: odds.map(probability) };
}
