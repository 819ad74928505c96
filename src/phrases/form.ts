import type { NoiseKind } from '../api/noise-kind.ts';
import type { PhraseSet } from '../languages/language.ts';

/** Where in the line a phrase stands; the names are those of `PhraseSet`. */
export type PhrasePlace = keyof PhraseSet;

/** Kind and place, shared by every phrase that has both. */
export interface PhraseTag {
  readonly kind: NoiseKind;
  readonly place: PhrasePlace;
}

/** The phrases in ASCII and Western European letters, and those that hold any other letter. */
export type Alphabet = 'western' | 'other';

/** A letter that only phrases of `other` hold. Example: `ł`, `п`, `广`; not `é`, `–` or `…`. */
const BEYOND_WESTERN = /[\u0100-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\uffef]/;

/** The alphabet of a phrase; a text of `western` holds no phrase of `other`. */
export function alphabetOf(text: string): Alphabet {
  return BEYOND_WESTERN.test(text) ? 'other' : 'western';
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
 * Twenty thousand phrases laid out flat, so that reading them costs no more than reading a file.
 * The phrases stand one behind the other in `text`, in the order of the entries.
 */
export interface PackedPhrases extends Readonly<Record<LookUp, Buckets>> {
  readonly text: string;
  /** Length of each entry's phrase, in UTF-16 code units. */
  readonly lengths: Uint8Array;
  /** Index into `tags`, by entry. */
  readonly tagOf: Uint8Array;
  readonly tags: readonly PhraseTag[];
  /** A bit for the first word of each phrase of `any`, by its hash: spares most words the look-up. */
  readonly openings: Uint8Array;
}

/** Buckets of each look-up: a power of two. */
export const BUCKETS: Readonly<Record<LookUp, number>> = { whole: 2048, first: 512, last: 512, any: 512 };

/** FNV-1a over the code units of a stretch of text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_OF_NOTHING;
  for (let i = from; i < to; i++) hash = hashWith(hash, text.charCodeAt(i));
  return hash;
}

export const HASH_OF_NOTHING = 0x811c9dc5 | 0;

/** The hash of a text that goes on with one more code unit. */
export function hashWith(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The bucket of a text of that hash. */
export function bucketOf(lookUp: LookUp, hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS[lookUp] - 1);
}

/** The bit of `openings` for a word of that hash. */
export function openingOf(hash: number): number {
  return hash & 0xffff;
}
