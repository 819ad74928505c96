import * as zlib from 'node:zlib';

type Decode = (body: Buffer, most: number) => Buffer;

const gunzip: Decode = (body, maxOutputLength) =>
  zlib.gunzipSync(body, { maxOutputLength, finishFlush: zlib.constants.Z_SYNC_FLUSH });

/** A body cut off by the crawler is decoded as far as it goes. */
const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: (body, maxOutputLength) => {
    const options = { maxOutputLength, finishFlush: zlib.constants.Z_SYNC_FLUSH };
    // Some servers leave out the wrapper that the standard asks for; its first byte names method 8.
    return (body[0]! & 0x0f) === 8 ? zlib.inflateSync(body, options) : zlib.inflateRawSync(body, options);
  },
  br: (body, maxOutputLength) =>
    zlib.brotliDecompressSync(body, {
      maxOutputLength,
      finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
    }),
};

/**
 * A body as its `Content-Encoding` says, such as `gzip` or `gzip, br`. Many archives keep that header with a body they
 * have decoded already: what does not decode stays as it is.
 *
 * @returns `null` when it has more than `most` bytes.
 */
export function decodeContent(body: Buffer, encoding: string, most: number): Buffer | null {
  let decoded = body;
  for (const name of encoding.toLowerCase().split(',').reverse()) {
    const decode = DECODERS[name.trim()];
    if (!decode || decoded.length === 0) continue;
    try {
      decoded = decode(decoded, most);
    } catch (error) {
      if (error instanceof RangeError) return null;
      break;
    }
  }
  return decoded.length > most ? null : decoded;
}
