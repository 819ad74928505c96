import * as zlib from 'node:zlib';
import type { RecordError } from '../../api/error-record.ts';
import { dataStart, type GzipMember, memberAt } from '../packed/gzip-member.ts';
import { isZstd } from '../packed/zstd-frame.ts';
import { tooLarge } from '../too-large.ts';

/** What a body is decoded to; `null` where it makes no sense. @throws RangeError for more than `most` bytes */
type Decode = (body: Buffer, most: number) => Buffer | null;

/** A body cut off by the crawler is decoded as far as it goes. */
const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = zlib.constants;

/** Bytes of a member that may hold nothing but its header. */
const LONGEST_EMPTY = 18;

/** All members of it. What follows them, such as a line end, is no part of the body. */
function gunzip(body: Buffer, most: number): Buffer | null {
  const parts: Buffer[] = [];
  let size = 0;
  for (let at = 0; ; ) {
    const member = memberAt(body, at, Z_SYNC_FLUSH, most - size) ?? damagedMember(body, at, most - size);
    if (member === null) return parts.length > 0 ? Buffer.concat(parts) : null;
    parts.push(member.content);
    size += member.content.length;
    at = member.end;
  }
}

/**
 * Of a member with damage in it, what comes before. A codec that fails says nothing of what it had: so the longest
 * beginning is looked for that unpacks, by halves.
 */
function damagedMember(body: Buffer, at: number, most: number): GzipMember | null {
  if (dataStart(body, at) === -1) return null;
  let good = at;
  let found: GzipMember | null = null;
  for (let bad = body.length; bad - good > 1; ) {
    const middle = (good + bad) >> 1;
    const member = memberAt(body.subarray(0, middle), at, Z_SYNC_FLUSH, most);
    if (member === null && middle > at + LONGEST_EMPTY) bad = middle;
    else good = middle;
    found = member ?? found;
  }
  return found && found.content.length > 0 ? { ...found, end: body.length } : null;
}

const inflate: Decode = (body, maxOutputLength) => {
  const options = { maxOutputLength, finishFlush: Z_SYNC_FLUSH };
  // Some servers leave out the wrapper that the standard asks for; its first byte names method 8.
  const wrapped = (body[0]! & 0x0f) === 8 ? attempt(() => zlib.inflateSync(body, options)) : null;
  return wrapped ?? attempt(() => zlib.inflateRawSync(body, options));
};

const unbrotli: Decode = (body, maxOutputLength) =>
  attempt(() => zlib.brotliDecompressSync(body, { maxOutputLength, finishFlush: BROTLI_OPERATION_FLUSH }));

type Unzstd = (body: Buffer, options: { readonly maxOutputLength: number }) => Buffer;
const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Unzstd };

function unzstd(body: Buffer, maxOutputLength: number): Buffer | null {
  if (!isZstd(body)) return null;
  if (!zstdDecompressSync)
    throw new NotHere('Content-Encoding: zstd is not read by this Node, 22.15 reads it');
  return attempt(() => zstdDecompressSync(body, { maxOutputLength }));
}

/** An encoding that this platform cannot undo. */
class NotHere extends Error {}

function attempt(decode: () => Buffer): Buffer | null {
  try {
    return decode();
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}

const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: inflate,
  br: unbrotli,
  zstd: unzstd,
};

/** Encodings that are undone, in the order in which they were applied. @param value Such as `gzip` or `gzip, br` */
export function encodingsIn(value: string): string[] {
  return value
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => Object.hasOwn(DECODERS, name));
}

/**
 * A body without its encodings. Many archives keep the header with a body they have decoded already: what does not decode
 * stays as it is.
 */
export function decodeContent(
  body: Buffer,
  encodings: readonly string[],
  most: number,
): Buffer | RecordError {
  let decoded = body;
  try {
    for (const name of encodings.toReversed()) {
      const plain = decoded.length === 0 ? decoded : DECODERS[name]!(decoded, most);
      if (plain === null) break;
      decoded = plain;
    }
  } catch (error) {
    if (error instanceof NotHere) return { code: 'unreadable', message: error.message };
    if (!(error instanceof RangeError)) throw error;
    return tooLarge(most);
  }
  return decoded.length > most ? tooLarge(most) : decoded;
}
