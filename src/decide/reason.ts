import { type Forest, weighed } from './forest.ts';

/** How many features a reason names. */
const NAMED = 3;

/** Why the model judged a line as it did: the features that weighed most, in words. */
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
    .map(([name]) => name);
  return `${body ? 'reads as running text' : 'does not read as running text'}: ${named.join('; ')}`;
}
