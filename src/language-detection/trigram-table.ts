import type { Script } from './script.ts';

/** The trigrams of a script's models, in flat arrays. */
export interface TrigramTable {
  /**
   * The number of each UTF-16 code unit, starting at 1; 0 if no trigram contains it. White space, punctuation and digits
   * have the number of the space: `The minister, 54,` and `the minister` are the same to a model.
   */
  readonly numbers: Uint8Array;
  /** A hash table of trigrams: the numbers of the three characters, eight bits each; 0 for a free place. */
  readonly keys: Int32Array;
  /** The languages with the trigram at place `p`, and its rank in them: the entries `[starts[p], starts[p + 1])`. */
  readonly starts: Int32Array;
  readonly languages: Uint8Array;
  readonly ranks: Uint16Array;
}

const LAST_THREE = 0xffffff;
const SPACE = 0x20;
const WHITE_SPACE =
  '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
/** From `!` to `@`. */
const [FIRST_MARK, LAST_MARK] = [0x21, 0x40];

const made = new WeakMap<Script, TrigramTable>();

/** The script's table, built on first use. */
export function trigramTable(script: Script): TrigramTable {
  const known = made.get(script);
  if (known) return known;
  const numbers = numbersOf(script);
  const table = { numbers, ...layOut(script, numbers) };
  made.set(script, table);
  return table;
}

/** The key of the last three characters, from the key before and the number of the next character. */
export function keyOf(before: number, number: number): number {
  return ((before << 8) | number) & LAST_THREE;
}

/** The place of a trigram in the table, or the free place for it. */
export function slotOf(keys: Int32Array, key: number): number {
  const last = keys.length - 1;
  let at = (Math.imul(key, 0x9e3779b1) >>> 15) & last;
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & last;
  return at;
}

function numbersOf({ name, models }: Script): Uint8Array {
  const numbers = new Uint8Array(0x10000);
  let count = 0;
  for (const [, trigrams] of models)
    for (let at = 0; at < trigrams.length; at++)
      if ((at & 3) !== 3) numbers[trigrams.charCodeAt(at)] ||= ++count;
  if (count > 0xff) throw new RangeError(`${name} has too many characters`);
  for (let code = FIRST_MARK; code <= LAST_MARK; code++) numbers[code] = numbers[SPACE]!;
  for (const space of WHITE_SPACE) numbers[space.charCodeAt(0)] = numbers[SPACE]!;
  return numbers;
}

/** A model's text is `| the|he | of|…`. Built at a start, when nothing is optimized yet: each trigram is looked up once. */
function layOut({ models }: Script, numbers: Uint8Array): Omit<TrigramTable, 'numbers'> {
  const size = models.reduce((sum, [, trigrams]) => sum + ((trigrams.length + 1) >> 2), 0);
  const keys = new Int32Array(2 ** Math.ceil(Math.log2(size + 1)));
  const starts = new Int32Array(keys.length + 1);
  const slots = new Int32Array(size);
  let entry = 0;
  for (const [, trigrams] of models)
    for (let at = 0; at < trigrams.length; at += 4) {
      let key = 0;
      for (let i = at; i < at + 3; i++) key = (key << 8) | numbers[trigrams.charCodeAt(i)]!;
      const slot = slotOf(keys, key);
      keys[slot] = key;
      starts[slot + 1]!++;
      slots[entry++] = slot;
    }
  for (let at = 0; at < keys.length; at++) starts[at + 1]! += starts[at]!;
  return { keys, starts, ...listsOf(models, slots, starts) };
}

/** @param slots The place of each trigram, model after model. */
function listsOf(
  models: Script['models'],
  slots: Int32Array,
  starts: Int32Array,
): Pick<TrigramTable, 'languages' | 'ranks'> {
  const next = starts.slice();
  const languages = new Uint8Array(slots.length);
  const ranks = new Uint16Array(slots.length);
  let entry = 0;
  for (let language = 0; language < models.length; language++) {
    const first = entry;
    for (const last = first + ((models[language]![1].length + 1) >> 2); entry < last; entry++) {
      const at = next[slots[entry]!]!++;
      languages[at] = language;
      ranks[at] = entry - first;
    }
  }
  return { languages, ranks };
}
