import type { ExplainedLine } from '../api/explanation.ts';

/**
 * The labels of a kept line, as text; empty if it has none. They show which rules matched although the line was kept.
 * For a removed line, the reason already contains the label that decided.
 *
 * Example: `labels: byline (likely: “by” before “Jane Roe”), date-line (likely: is mostly the date “14 May”)`
 */
export function labelsOfKept({ as, labels }: ExplainedLine): string {
  if (as === 'removed' || labels.length === 0) return '';
  return `labels: ${labels.map((l) => `${l.rule} (${l.certainty}: ${l.reason})`).join(', ')}`;
}

/** The reason in one line; for a kept line followed by its labels. */
export function reasonAndLabels(line: ExplainedLine): string {
  return [line.reason, labelsOfKept(line)].filter(Boolean).join('; ');
}
