import { joinBytes, rawBytes, textOf, utf8Of } from '../text/bytes.ts';
import { BUCKETS, type Buckets, LOOK_UPS, type LookUp, type PackedPhrases } from './form.ts';

/** The first line of the bytes, as JSON. */
interface Header {
  readonly tags: PackedPhrases['tags'];
  /** Number of entries. */
  readonly size: number;
}

/** Size of `openings` in bytes. */
const OPENINGS = 0x10000 / 8;
const NEWLINE = 0x0a;

/** The bytes that `readPhrases` reads: header, buckets, lengths, tags, openings, text. */
export function writePhrases(packed: PackedPhrases): Uint8Array {
  const header = { tags: packed.tags, size: packed.lengths.length } satisfies Header;
  const numbers = LOOK_UPS.flatMap((name) => [packed[name].entries, packed[name].starts]);
  return joinBytes([
    utf8Of(`${JSON.stringify(header)}\n`),
    ...numbers.map(rawBytes),
    packed.lengths,
    packed.tagOf,
    packed.openings,
    utf8Of(packed.text),
  ]);
}

/** Reads packed phrases from their bytes, without decoding any single phrase. */
export function readPhrases(bytes: Uint8Array): PackedPhrases {
  let at = bytes.indexOf(NEWLINE) + 1;
  const { tags, size } = JSON.parse(textOf(bytes.subarray(0, at))) as Header;
  const take = (length: number) => {
    const from = at;
    at += length;
    return bytes.subarray(from, at);
  };
  // Copied, because a typed array must be aligned to the size of its numbers.
  const numbers = (length: number) => new Uint8Array(take(length)).buffer;
  const bucketsOf = (count: number): Buckets => ({
    entries: new Uint16Array(numbers(2 * (count + 1))),
    starts: new Int32Array(numbers(4 * count)),
  });
  const buckets = LOOK_UPS.map((name) => [name, bucketsOf(BUCKETS[name])]);
  return {
    ...(Object.fromEntries(buckets) as Record<LookUp, Buckets>),
    tags,
    lengths: take(size),
    tagOf: take(size),
    openings: take(OPENINGS),
    text: textOf(bytes.subarray(at)),
  };
}
