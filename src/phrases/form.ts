import type { NoiseKind } from '../api/noise-kind.ts';
import type { PhraseSet } from '../languages/language.ts';
import { BEYOND_WESTERN_LETTER } from '../text/characters.ts';

/** Where in a line a phrase must be; the names are those of `PhraseSet`. */
export type PhrasePlace = keyof PhraseSet;

/** Kind and place, shared by every phrase that has both. */
export interface PhraseTag {
  readonly kind: NoiseKind;
  readonly place: PhrasePlace;
}

/** `western` phrases use only ASCII and Western European letters; `other` ones have any other letter. */
export type Alphabet = 'western' | 'other';

/** The alphabet of a phrase; a `western` text contains no `other` phrase. */
export function alphabetOf(text: string): Alphabet {
  return BEYOND_WESTERN_LETTER.test(text) ? 'other' : 'western';
}

/** How phrases are looked up: by the whole line, by their first word, by their last, by their first word anywhere. */
export const LOOK_UPS = ['whole', 'first', 'last', 'any'] as const;

export type LookUp = (typeof LOOK_UPS)[number];

/** Phrases in buckets: those of bucket `b` are the entries `[entries[b], entries[b + 1])`, in the order they were added. */
export interface Buckets {
  readonly entries: Uint16Array;
  /** Where the text of each bucket's first phrase begins. */
  readonly starts: Int32Array;
}

/**
 * Twenty thousand phrases in flat arrays, so that loading them takes no longer than reading a file.
 * `text` is all phrases joined, in the order of the entries.
 */
export interface PackedPhrases extends Readonly<Record<LookUp, Buckets>> {
  readonly text: string;
  /** Length of each entry's phrase, in UTF-16 code units. */
  readonly lengths: Uint8Array;
  /** Index into `tags`, by entry. */
  readonly tagOf: Uint8Array;
  readonly tags: readonly PhraseTag[];
  /** A bit for the hash of the first word of each phrase of `any`: most words need no look-up. */
  readonly openings: Uint8Array;
}

/** Number of buckets of each look-up: a power of two. */
export const BUCKETS: Readonly<Record<LookUp, number>> = { whole: 2048, first: 512, last: 512, any: 512 };

/** FNV-1a over the code units of a part of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = EMPTY_HASH;
  for (let i = from; i < to; i++) hash = hashWith(hash, text.charCodeAt(i));
  return hash;
}

export const EMPTY_HASH = 0x811c9dc5 | 0;

/** The hash after one more code unit. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The bucket for a hash. */
export function bucketOf(lookUp: LookUp, hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS[lookUp] - 1);
}

/** The bit of `openings` for the hash of a word. */
export function openingOf(hash: number): number {
  return hash & 0xffff;
}
