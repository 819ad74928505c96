import { type Forest, weighed } from './forest.ts';

/** How many features a reason names. */
const NAMED = 3;

const shown = (value: number) => (Number.isInteger(value) ? `${value}` : value.toFixed(2));

/** Why the model judged a line as it did: the features that weighed most, in words, with their values. */
export function reasonOf(
  forest: Forest,
  columns: readonly Float64Array[],
  line: number,
  body: boolean,
): string {
  const sign = body ? 1 : -1;
  const named = weighed(forest, columns, line, NAMED * 3)
    .filter(([, credit]) => credit * sign > 0)
    .slice(0, NAMED)
    .map(([feature]) => `${forest.features[feature]} ${shown(columns[feature]![line]!)}`);
  return `${body ? 'reads as running text' : 'does not read as running text'} (${named.join(', ')})`;
}
