import { type FeatureTable, zeros } from '../table.ts';

/** A lead-in has at least this many words: `The council named three places:` is one, `Tags:` is none. */
const MIN_WORDS = 4;
/** The distance to a lead-in that is further above, or that does not exist. */
const FAR = 50;

/** How far above the nearest lead-in to a list is: a line that ends with a colon vouches for the short lines below it. */
export function addLeadIn(table: FeatureTable): void {
  const colon = table.column('ends with a colon');
  const words = table.column('words');
  let last = -FAR;
  table.fill('lines since a lead-in', (i) => {
    const lines = Math.min(FAR, i - last);
    if (colon[i] === 1 && words[i]! >= MIN_WORDS) last = i;
    return lines;
  });
}

/** The value of a column at the nearest lead-in above each line; `otherwise` where there is none. */
export function atLeadIn(lines: FeatureTable, column: Float64Array, otherwise: number): Float64Array {
  const since = lines.column('lines since a lead-in');
  const out = zeros(lines.size).fill(otherwise);
  for (let i = 0; i < lines.size; i++) if (since[i]! < FAR) out[i] = column[i - since[i]!]!;
  return out;
}
