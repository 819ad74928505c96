import { scoreLines } from '../forest/score-lines.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';
import { featuresOf } from './first-pass/features.ts';
import { type Passes, probability, SURE_FROM } from './model.ts';
import { contextOf } from './second-pass/features.ts';
import { type LineScores, lineScores } from './second-pass/scores.ts';
import { type FeatureTable, zeros } from './table.ts';

/** The model's result for a page. */
export interface Judgement {
  readonly passes: Passes;
  /** For each line of the page, its row in both tables; -1 for a line that was settled without the model. */
  readonly rows: Int32Array;
  /** Features of the first pass, and of the second: a row for each line that was not settled. */
  readonly lines: FeatureTable;
  readonly context: FeatureTable;
  /** Probability that each line of the page is body, 0 to 1; 0 for a settled one. */
  readonly scores: Float64Array;
}

/** The first pass: scores each row from its own features and those of the lines around it. */
export function firstPass({ lines }: Pick<Passes, 'lines'>, table: FeatureTable): LineScores {
  return lineScores(scoreLines(lines, table.columns, table.size), table.column('words'));
}

/**
 * Scores lines twice: first from the lines around them, then also from the first scores along the page.
 *
 * @param open The lines to judge, as `openLines` gives them.
 */
export function judge(
  passes: Passes,
  page: Page,
  labels: readonly (readonly Label[])[],
  open: Int32Array,
): Judgement {
  const lines = featuresOf(page, labels, open);
  const context = contextOf(page, lines, firstPass(passes, lines), open);
  const odds = scoreLines(passes.context, context.columns, context.size, { sure: SURE_FROM });
  const scores = zeros(page.lines.length);
  const rows = new Int32Array(page.lines.length).fill(-1);
  open.forEach((line, row) => {
    scores[line] = probability(odds[row]!);
    rows[line] = row;
  });
  return { passes, rows, lines, context, scores };
}
