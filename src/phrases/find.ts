import type { NoiseKind } from '../api/noise-kind.ts';
import { classOf, PHRASE_UNSPACED, PHRASE_WORD } from '../text/characters.ts';
import {
  type Alphabet,
  alphabetOf,
  bucketOf,
  EMPTY_HASH,
  hashOf,
  hashWith,
  type LookUp,
  openingOf,
  type PackedPhrases,
  type PhraseTag,
} from './form.ts';
import { isBoundary, keyEnd, keyStart, normalise } from './normalise.ts';
import { packedPhrases } from './packed.ts';

export interface PhraseHit extends PhraseTag {
  readonly phrase: string;
}

/** Longer lines are prose, in which a phrase at the start or end means nothing. In UTF-16 code units. */
const MAX_LENGTH = 400;
/** Consent and copyright notices can be long; lines over this length are not searched. In UTF-16 code units. */
export const MAX_NOTICE_LENGTH = 1600;
/** No phrase is longer: `PackedPhrases` stores a length in one byte. */
const MAX_PHRASE_LENGTH = 255;
const NONE: readonly PhraseHit[] = [];

const packed: Partial<Record<Alphabet, PackedPhrases>> = {};

/** The phrases of an alphabet, read when first needed. */
function phrases(alphabet: Alphabet): PackedPhrases {
  packed[alphabet] ??= packedPhrases(alphabet);
  return packed[alphabet];
}

/** The phrases that a text may contain, Western ones first. */
function tablesFor(text: string): readonly PackedPhrases[] {
  const western = phrases('western');
  return alphabetOf(text) === 'other' ? [western, phrases('other')] : [western];
}

/** Whether `s` has at `from` the phrase that is at `at` in the phrases' text, `length` code units long. */
function occursAt(text: string, at: number, length: number, s: string, from: number): boolean {
  for (let i = length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== s.charCodeAt(from + i)) return false;
  return true;
}

/** Whether the phrase ends between words and has the key that it was looked up by. */
function isWhole(lookUp: LookUp, s: string, from: number, to: number, key: number): boolean {
  if (lookUp === 'whole') return true;
  const phrase = s.slice(from, to);
  if (lookUp === 'last') return isBoundary(s, from) && to - from - keyStart(phrase, phrase.length) === key;
  return isBoundary(s, to) && keyEnd(phrase, 0) === key;
}

/**
 * Adds the phrases whose key is `[from, to)` in `s`: they begin with it, or end with it when looked up by their
 * last word, or are equal to it.
 */
function pushKeyed(
  table: PackedPhrases,
  lookUp: LookUp,
  s: string,
  from: number,
  to: number,
  hits: PhraseHit[],
): void {
  const { [lookUp]: buckets, text, lengths, tags, tagOf } = table;
  const bucket = bucketOf(lookUp, hashOf(s, from, to));
  const last = buckets.entries[bucket + 1]!;
  let at = buckets.starts[bucket]!;
  for (let entry = buckets.entries[bucket]!; entry < last; entry++) {
    const length = lengths[entry]!;
    const start = lookUp === 'last' ? to - length : from;
    const fits = lookUp === 'whole' ? length === to - from : start >= 0 && start + length <= s.length;
    if (
      fits &&
      occursAt(text, at, length, s, start) &&
      isWhole(lookUp, s, start, start + length, to - from)
    ) {
      const { kind, place } = tags[tagOf[entry]!]!;
      hits.push({ kind, place, phrase: s.slice(start, start + length) });
    }
    at += length;
  }
}

/** Every phrase of any language in this text, at a place where that phrase counts. */
export function phrasesIn(text: string): readonly PhraseHit[] {
  return text.length > MAX_NOTICE_LENGTH ? NONE : phrasesInNormal(normalise(text), text.length);
}

/**
 * The same for a text that is already normalised.
 *
 * @param s The result of `normalise`.
 * @param length Length of the text before normalising, in UTF-16 code units.
 * @param isWestern Known to have no letter of `other` phrases.
 */
export function phrasesInNormal(s: string, length: number, isWestern = false): readonly PhraseHit[] {
  if (!s) return NONE;
  const hits: PhraseHit[] = [];
  const tables = isWestern ? [phrases('western')] : tablesFor(s);
  if (length <= MAX_LENGTH) {
    for (const table of tables) pushKeyed(table, 'whole', s, 0, s.length, hits);
    for (const table of tables) pushKeyed(table, 'first', s, 0, keyEnd(s, 0), hits);
    for (const table of tables) pushKeyed(table, 'last', s, keyStart(s, s.length), s.length, hits);
  }
  pushContained(tables, s, hits);
  return hits.length ? hits : NONE;
}

/** Whether a phrase of `any` may begin with a word that has this hash. */
function mayOpen({ openings }: PackedPhrases, hash: number): boolean {
  const opening = openingOf(hash);
  return (openings[opening >> 3]! & (1 << (opening & 7))) !== 0;
}

/** Phrases of `any` begin at a word; in unspaced scripts each character counts as one. */
function pushContained(tables: readonly PackedPhrases[], s: string, hits: PhraseHit[]): void {
  for (let i = 0; i + 1 < s.length; i++) {
    const bits = classOf(s.charCodeAt(i));
    if (bits & PHRASE_UNSPACED) {
      if (bits & PHRASE_WORD) pushOpened(tables, s, i, i + 1, hashOf(s, i, i + 1), hits);
    } else if (bits & PHRASE_WORD) i = pushAtWord(tables, s, i, hits);
  }
}

/** Looks up the word that begins at `from`. Finds its end and hash in one loop, because this runs over all text. */
function pushAtWord(tables: readonly PackedPhrases[], s: string, from: number, hits: PhraseHit[]): number {
  let hash = EMPTY_HASH;
  let end = from;
  let last = -1;
  for (; end < s.length && (last < 0 || end - from <= MAX_PHRASE_LENGTH); end++) {
    const code = s.charCodeAt(end);
    const bits = classOf(code);
    if (!(bits & PHRASE_WORD)) break;
    if (last < 0 && bits & PHRASE_UNSPACED) last = end - 1;
    hash = hashWith(hash, code);
  }
  pushOpened(tables, s, from, end, hash, hits);
  // Another phrase may begin at an unspaced character inside the word.
  return last < 0 ? end - 1 : last;
}

function pushOpened(
  tables: readonly PackedPhrases[],
  s: string,
  from: number,
  to: number,
  hash: number,
  hits: PhraseHit[],
): void {
  for (const table of tables) if (mayOpen(table, hash)) pushKeyed(table, 'any', s, from, to, hits);
}

/** Whether the whole text is a known phrase of this kind, whatever the certainty. */
export function isPhrase(text: string, kind: NoiseKind): boolean {
  const s = normalise(text);
  const hits: PhraseHit[] = [];
  for (const table of tablesFor(s)) pushKeyed(table, 'whole', s, 0, s.length, hits);
  return hits.some((hit) => hit.kind === kind);
}
