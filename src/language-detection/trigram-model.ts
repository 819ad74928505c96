import type { Script } from './script.ts';
import { keyOf, placeOf, type TrigramTable, trigramTable } from './trigram-table.ts';

/** What a trigram costs a language that hardly knows it; franc's number, the length of its models. */
const MOST_DIFFERENCE = 300;
const SPACE = 0x20;

/** How often each trigram that a model knows stands in the text, by its place in the table. */
function countsIn(text: string, { numbers, keys }: TrigramTable): Uint16Array {
  const lower = text.toLowerCase();
  const counts = new Uint16Array(keys.length);
  const space = numbers[SPACE]!;
  let before = space;
  let key = space;
  // The text begins and ends with one space; one past its end stands for the last.
  for (let i = 0; i <= lower.length; i++) {
    const number = i < lower.length ? numbers[lower.charCodeAt(i)]! : space;
    if (number === space && before === space) continue;
    before = number;
    key = keyOf(key, number);
    const place = placeOf(keys, key);
    if (keys[place] !== 0) counts[place]!++;
  }
  return counts;
}

/**
 * The language whose trigrams are nearest to the text's: franc's measure, which adds up how far each trigram's count
 * is from its rank. What no model knows costs all languages the same and is left out.
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
      distances[languages[i]!]! += Math.abs(count - ranks[i]! - 1) - MOST_DIFFERENCE;
  }
  const best = distances.indexOf(Math.min(...distances));
  return script.models[best]?.[0] ?? null;
}
