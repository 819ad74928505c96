import type { Line } from '../page/line.ts';
import { classOf, LETTER, smallOf, TOKEN_UNSURE } from '../text/characters.ts';
import type { KindMeasures } from './features.ts';
import { ADDRESSING, FIRST_PERSON } from './kind-words.ts';

const WORDS = /[\p{L}’']+/gu;
const MAX_SHARE = 2;

/** For the first letter of the words that are counted: their lengths, as bits. Few other words have both. */
const COUNTED = [...ADDRESSING, ...FIRST_PERSON];
const LENGTHS = new Int32Array(Math.max(...COUNTED.map((word) => word.charCodeAt(0))) + 1);
for (const word of COUNTED) LENGTHS[word.charCodeAt(0)]! |= 1 << word.length;
const LONGEST = Math.max(...COUNTED.map((word) => word.length));

interface Persons {
  words: number;
  addressing: number;
  self: number;
}

/** How much the body addresses the reader, and how much an organisation speaks of itself. */
export function personsOf(body: readonly Line[]): Pick<KindMeasures, 'addressing' | 'self'> {
  const counts = { words: 0, addressing: 0, self: 0 };
  for (const { text } of body) if (!countByClass(text, counts)) countByPattern(text, counts);
  const scaled = (count: number) => Math.min(MAX_SHARE, (20 * count) / Math.max(1, counts.words));
  return { addressing: scaled(counts.addressing), self: scaled(counts.self) };
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;

/** Counts the words of a line without making strings of most; counts none and returns `false` if a code unit alone is not clear. */
function countByClass(text: string, counts: Persons): boolean {
  const found = { words: 0, addressing: 0, self: 0 };
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const bits = classOf(code);
    if (bits & TOKEN_UNSURE) return false;
    const inWord = (bits & LETTER) !== 0 || isApostrophe(code);
    if (inWord && start < 0) start = at;
    if (inWord || start < 0) continue;
    found.words++;
    if (mayCount(smallOf(text.charCodeAt(start)), at - start))
      count(text.slice(start, at).toLowerCase(), found);
    start = -1;
  }
  counts.words += found.words;
  counts.addressing += found.addressing;
  counts.self += found.self;
  return true;
}

const mayCount = (first: number, length: number) =>
  length <= LONGEST && first < LENGTHS.length && (LENGTHS[first]! & (1 << length)) !== 0;

function countByPattern(text: string, counts: Persons): void {
  for (const word of text.toLowerCase().match(WORDS) ?? []) {
    counts.words++;
    count(word, counts);
  }
}

function count(word: string, counts: Persons): void {
  if (ADDRESSING.has(word)) counts.addressing++;
  if (FIRST_PERSON.has(word)) counts.self++;
}
