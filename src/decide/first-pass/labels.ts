import { isHint, LABEL_KINDS, type Label } from '../../rules/rule.ts';
import type { FeatureTable } from '../table.ts';
import { prefixSums, windowMean, zeros } from '../table.ts';

/** The value of a label in its column, by certainty. */
const WEIGHT = { likely: 1, opener: 2, certain: 2 } as const;

/** The distance to a heading that does not exist. */
const NONE = 99_999;

type Labels = readonly (readonly Label[])[];

/**
 * The rules' labels of the line, in one column for each kind; of the lines around it; and of the section it is in.
 *
 * @param open The lines to judge: only they count for the distance to a section's heading.
 */
export function addLabels(table: FeatureTable, labels: Labels, words: Float64Array, open: Int32Array): void {
  const columns = new Map(LABEL_KINDS.map((kind) => [kind, table.add(`label ${kind}`, zeros(table.size))]));
  const noise = table.add('noise label', zeros(table.size));
  labels.forEach((list, i) => {
    for (const { kind, certainty } of list) {
      const column = columns.get(kind);
      if (column) raise(column, i, WEIGHT[certainty]);
      if (!isHint(kind)) raise(noise, i, WEIGHT[certainty]);
    }
  });
  const sums = prefixSums(noise);
  table.add('noise labels above', windowMean(sums, -6, -1));
  table.add('noise labels below', windowMean(sums, 1, 6));
  for (const kind of ['date', 'byline', 'comments', 'counter', 'related'] as const) {
    const near = prefixSums(columns.get(kind)!.map((weight) => (weight > 0 ? 1 : 0)));
    table.add(`${kind} labels within 4 lines`, windowMean(near, -4, 4));
  }
  addSections(table, labels, words, open);
}

/** The strongest label of a line counts. */
function raise(column: Float64Array, line: number, weight: number): void {
  if (column[line]! < weight) column[line] = weight;
}

/** Section headings that are measured, by their name in the columns. */
const HEADINGS: Record<string, (label: Label) => boolean> = {
  'a comments heading': (l) => l.kind === 'comments',
  'a related heading': (l) => l.kind === 'related',
  'any section heading': () => true,
};

/** Distance from the last section heading above, and to the next one below. */
function addSections(table: FeatureTable, labels: Labels, words: Float64Array, open: Int32Array): void {
  const counted = zeros(table.size);
  for (const i of open) counted[i] = 1;
  for (const [heading, counts] of Object.entries(HEADINGS)) {
    const opens = labels.map((list) => list.some((l) => l.certainty === 'opener' && counts(l)));
    let met = false;
    let [lines, sum] = [0, 0];
    const text = zeros(table.size);
    table.fill(`lines since ${heading}`, (i) => {
      if (opens[i]) {
        met = true;
        [lines, sum] = [0, 0];
      } else lines += counted[i]!;
      text[i] = met ? sum : NONE;
      sum += counted[i]! * words[i]!;
      return met ? lines : NONE;
    });
    table.add(`words since ${heading}`, text);
    const until = zeros(table.size).fill(NONE);
    for (let i = table.size - 2; i >= 0; i--) {
      if (opens[i + 1]) until[i] = 1;
      else if (until[i + 1]! < NONE) until[i] = until[i + 1]! + counted[i + 1]!;
    }
    table.add(`lines to ${heading}`, until);
  }
}
