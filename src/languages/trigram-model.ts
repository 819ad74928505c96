import type { Script } from './script.ts';

/** What a trigram costs a language that hardly knows it; franc's number, the length of its models. */
const MOST_DIFFERENCE = 300;
/** `The minister, 54,` and `the minister` are the same to a model: punctuation and digits are out. */
const NO_LETTERS = /[!-@]+/g;
const SPACES = /\s+/g;

/** Ranks of a trigram: language, rank, language, rank... */
type Ranks = number[];

/** The trigrams of a script's models by number: the numbers of their three characters, eight bits each. */
interface Trigrams {
  /** By UTF-16 code unit, from 1; 0 for one that no trigram holds. */
  readonly numbers: Uint8Array;
  readonly ranks: ReadonlyMap<number, Ranks>;
}

const LAST_THREE = 0xffffff;
const made = new WeakMap<Script, Trigrams>();

/** Every trigram of the script's models; made when a text first needs it. */
function trigramsOf(script: Script): Trigrams {
  const known = made.get(script);
  if (known) return known;
  const numbers = new Uint8Array(0x10000);
  const ranks = new Map<number, Ranks>();
  let count = 0;
  script.models.forEach(([, trigrams], language) => {
    let key = 0;
    for (let at = 0; at < trigrams.length; at++) {
      const rank = at >> 2;
      if ((at & 3) === 3) continue;
      const code = trigrams.charCodeAt(at);
      numbers[code] ||= ++count;
      key = ((key << 8) | numbers[code]!) & LAST_THREE;
      if ((at & 3) !== 2) continue;
      const others = ranks.get(key);
      if (others) others.push(language, rank);
      else ranks.set(key, [language, rank]);
    }
  });
  if (count > 0xff) throw new RangeError(`${script.name} has too many characters`);
  const trigrams = { numbers, ranks };
  made.set(script, trigrams);
  return trigrams;
}

/** How often each trigram that a model knows stands in the text. */
function countsIn(text: string, { numbers, ranks }: Trigrams): ReadonlyMap<Ranks, number> {
  const clean = ` ${text.replace(NO_LETTERS, ' ').replace(SPACES, ' ').trim().toLowerCase()} `;
  const counts = new Map<Ranks, number>();
  let key = 0;
  for (let i = 0; i < clean.length; i++) {
    key = ((key << 8) | numbers[clean.charCodeAt(i)]!) & LAST_THREE;
    const known = ranks.get(key);
    if (known) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return counts;
}

/**
 * The language whose trigrams are nearest to the text's: franc's measure, which adds up how far each trigram's count
 * is from its rank. What no model knows costs all languages the same and is left out.
 */
export function nearestLanguage(text: string, script: Script): string | null {
  const distances = new Int32Array(script.models.length);
  for (const [ranks, count] of countsIn(text, trigramsOf(script)))
    for (let i = 0; i < ranks.length; i += 2)
      distances[ranks[i]!]! += Math.abs(count - ranks[i + 1]! - 1) - MOST_DIFFERENCE;
  const best = distances.indexOf(Math.min(...distances));
  return script.models[best]?.[0] ?? null;
}
