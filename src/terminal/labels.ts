import type { ExplainedLine } from '../api/explanation.ts';

/**
 * The labels of a kept line, in words; empty where it has none. They show which rules saw the line although it was kept.
 * A removed line has the label that decided in its reason already.
 *
 * Example: `labels: byline (likely: “by” before “Jane Roe”), date-line (likely: is mostly the date “14 May”)`
 */
export function labelsOfKept({ as, labels }: ExplainedLine): string {
  if (as === 'removed' || labels.length === 0) return '';
  return `labels: ${labels.map((l) => `${l.rule} (${l.certainty}: ${l.reason})`).join(', ')}`;
}

/** The reason on one line: of a kept line the labels follow it. */
export function reasonAndLabels(line: ExplainedLine): string {
  return [line.reason, labelsOfKept(line)].filter(Boolean).join('; ');
}
