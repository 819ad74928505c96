import type { Script } from './script.ts';
import { keyOf, slotOf, type TrigramTable, trigramTable } from './trigram-table.ts';

/** The distance for a trigram that a language's model lacks; from franc: the length of its models. */
const MAX_DIFFERENCE = 300;
const SPACE = 0x20;

/** How often each trigram of the models occurs in the text, by its place in the table. */
function countsIn(text: string, { numbers, keys }: TrigramTable): Uint16Array {
  const lower = text.toLowerCase();
  const counts = new Uint16Array(keys.length);
  const space = numbers[SPACE]!;
  let before = space;
  let key = space;
  // The text is treated as if one space came before and after it.
  for (let i = 0; i <= lower.length; i++) {
    const number = i < lower.length ? numbers[lower.charCodeAt(i)]! : space;
    if (number === space && before === space) continue;
    before = number;
    key = keyOf(key, number);
    const place = slotOf(keys, key);
    if (keys[place] !== 0) counts[place]!++;
  }
  return counts;
}

/**
 * The language whose trigrams are nearest to those of the text, by franc's measure: the sum of the differences between
 * each trigram's count and its rank. A trigram in no model adds the same to all languages and is left out.
 *
 * @param text At most 65,535 UTF-16 code units.
 */
export function nearestLanguage(text: string, script: Script): string | null {
  const table = trigramTable(script);
  const { starts, languages, ranks } = table;
  const distances = new Int32Array(script.models.length);
  const counts = countsIn(text, table);
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place]!;
    if (count === 0) continue;
    for (let i = starts[place]!; i < starts[place + 1]!; i++)
      distances[languages[i]!]! += Math.abs(count - ranks[i]! - 1) - MAX_DIFFERENCE;
  }
  const best = distances.indexOf(Math.min(...distances));
  return script.models[best]?.[0] ?? null;
}
