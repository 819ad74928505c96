import { crc32, inflateRawSync } from 'node:zlib';

/** One member of gzip data, unpacked. */
export interface GzipMember {
  readonly content: Buffer;
  /** Where it ends, with its checksum. */
  readonly end: number;
  /** It is there to its end, and its checksum is right. */
  readonly whole: boolean;
}

const SMALLEST_HEADER = 10;
const TRAILER = 8;
const HEADER_CHECKSUM = 2;
/** Bits of the header that say which fields follow it, in their order. */
const HAS = { checksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** The first bytes of every member: its mark, and that it is deflated. */
export const GZIP_MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/** Where the deflated data of a member begins; -1 where no member does, `undefined` where its header is cut. */
export function dataStart(bytes: Buffer, at: number): number | undefined {
  if (!GZIP_MAGIC.equals(bytes.subarray(at, at + GZIP_MAGIC.length))) return -1;
  if (bytes.length - at < SMALLEST_HEADER) return undefined;
  const flags = bytes[at + 3]!;
  if (flags & HAS.reserved) return -1;
  let start = at + SMALLEST_HEADER;
  if (flags & HAS.extra) start += 2 + (bytes[start] ?? 0) + 256 * (bytes[start + 1] ?? 0);
  for (const field of [HAS.name, HAS.comment]) {
    if (!(flags & field)) continue;
    const nul = bytes.indexOf(0, start);
    if (nul < 0) return undefined;
    start = nul + 1;
  }
  if (flags & HAS.checksum) start += HEADER_CHECKSUM;
  return start > bytes.length ? undefined : start;
}

/** What the trailer behind the data says is right. @param sum CRC-32 of the content, of `length` bytes */
export function isTrailer(trailer: Uint8Array, sum: number, length: number): boolean {
  const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.length);
  return (
    trailer.length === TRAILER &&
    view.getUint32(0, true) === sum &&
    view.getUint32(4, true) === length % 2 ** 32
  );
}

type Inflated = { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };

/**
 * Unpacks the member at `at`; what it was cut off from, or what is damaged behind its data, is left out.
 *
 * @returns `null` where no member begins or its data makes no sense.
 * @throws RangeError where it has more than `most` bytes.
 */
export function memberAt(bytes: Buffer, at: number, finishFlush: number, most: number): GzipMember | null {
  const start = dataStart(bytes, at);
  if (start === undefined || start < 0) return null;
  try {
    const options = { finishFlush, maxOutputLength: most, info: true };
    const { buffer, engine } = inflateRawSync(bytes.subarray(start), options) as unknown as Inflated;
    const end = Math.min(start + engine.bytesWritten + TRAILER, bytes.length);
    const trailer = bytes.subarray(start + engine.bytesWritten, end);
    return { content: buffer, end, whole: isTrailer(trailer, crc32(buffer), buffer.length) };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return null;
  }
}
