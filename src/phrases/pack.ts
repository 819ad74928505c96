import type { NoiseKind } from '../api/noise-kind.ts';
import type { Language } from '../languages/language.ts';
import {
  type Alphabet,
  alphabetOf,
  BUCKETS,
  type Buckets,
  bucketOf,
  hashOf,
  LOOK_UPS,
  type LookUp,
  openingOf,
  type PackedPhrases,
  type PhrasePlace,
  type PhraseTag,
} from './form.ts';
import { keyEnd, keyStart } from './normalise.ts';

interface Entry {
  readonly phrase: string;
  readonly tag: PhraseTag;
}

const LOOK_UP_OF: Readonly<Record<PhrasePlace, LookUp>> = {
  lines: 'whole',
  maybe: 'whole',
  openers: 'whole',
  starts: 'first',
  ends: 'last',
  contains: 'any',
};

function bucketFor(lookUp: LookUp, phrase: string): number {
  if (lookUp === 'whole') return bucketOf(lookUp, hashOf(phrase, 0, phrase.length));
  if (lookUp === 'last')
    return bucketOf(lookUp, hashOf(phrase, keyStart(phrase, phrase.length), phrase.length));
  return bucketOf(lookUp, hashOf(phrase, 0, keyEnd(phrase, 0)));
}

/** Every phrase of the languages, once for each kind and place, in the order of the files. */
function* entriesOf(languages: readonly Language[]): Generator<Entry> {
  const seen = new Set<string>();
  for (const { phrases } of languages)
    for (const [kind, set] of Object.entries(phrases))
      for (const [place, list] of Object.entries(set))
        for (const phrase of list as readonly string[]) {
          const key = `${kind} ${place} ${phrase}`;
          if (seen.has(key)) continue;
          seen.add(key);
          yield { phrase, tag: { kind: kind as NoiseKind, place: place as PhrasePlace } };
        }
}

/** Collects the entries bucket by bucket. */
class Packer {
  readonly tags: PhraseTag[] = [];
  readonly openings = new Uint8Array(0x10000 / 8);
  private readonly lengths: number[] = [];
  private readonly tagOf: number[] = [];
  private readonly texts: string[] = [];
  private length = 0;

  put(lookUp: LookUp, all: readonly Entry[]): Buckets {
    const buckets: Entry[][] = Array.from({ length: BUCKETS[lookUp] }, () => []);
    for (const entry of all) buckets[bucketFor(lookUp, entry.phrase)]!.push(entry);
    const entries = new Uint16Array(BUCKETS[lookUp] + 1);
    const starts = new Int32Array(BUCKETS[lookUp]);
    buckets.forEach((bucket, b) => {
      entries[b] = this.lengths.length;
      starts[b] = this.length;
      for (const entry of bucket) this.add(entry, lookUp);
    });
    entries[BUCKETS[lookUp]] = this.lengths.length;
    return { entries, starts };
  }

  private add({ phrase, tag }: Entry, lookUp: LookUp): void {
    let index = this.tags.findIndex((t) => t.kind === tag.kind && t.place === tag.place);
    if (index < 0) index = this.tags.push(tag) - 1;
    this.tagOf.push(index);
    this.lengths.push(phrase.length);
    this.texts.push(phrase);
    this.length += phrase.length;
    if (lookUp !== 'any') return;
    const opening = openingOf(hashOf(phrase, 0, keyEnd(phrase, 0)));
    this.openings[opening >> 3]! |= 1 << (opening & 7);
  }

  result(buckets: Readonly<Record<LookUp, Buckets>>): PackedPhrases {
    const most = this.lengths.reduce((a, b) => Math.max(a, b), this.tags.length);
    if (most > 0xff || this.lengths.length > 0xffff)
      throw new RangeError('too many phrases, or one over 255 long');
    return {
      ...buckets,
      text: this.texts.join(''),
      lengths: Uint8Array.from(this.lengths),
      tagOf: Uint8Array.from(this.tagOf),
      tags: this.tags,
      openings: this.openings,
    };
  }
}

/**
 * Packs the phrases of these languages that use the given alphabet.
 *
 * @throws RangeError when there are more than 65,535, or one is longer than 255 code units.
 */
export function packPhrases(languages: readonly Language[], alphabet: Alphabet): PackedPhrases {
  const all = [...entriesOf(languages)].filter(({ phrase }) => alphabetOf(phrase) === alphabet);
  const packer = new Packer();
  const put = (lookUp: LookUp) =>
    packer.put(
      lookUp,
      all.filter((e) => LOOK_UP_OF[e.tag.place] === lookUp),
    );
  const [whole, first, last, any] = LOOK_UPS.map(put) as [Buckets, Buckets, Buckets, Buckets];
  return packer.result({ whole, first, last, any });
}
