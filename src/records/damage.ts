import { bad } from './bad.ts';
import { type Bytes, ContainerError, type FoundRecord } from './bytes.ts';
import type { RecordOptions } from './options.ts';

/** A stretch of a stream that is lost, between others that are there: each member of gzip and zstd stands alone. */
export class LostStretch extends ContainerError {
  /** What follows it. */
  readonly rest: Bytes;

  constructor(message: string, rest: Bytes) {
    super(message);
    this.rest = rest;
  }
}

/**
 * The records of a stream, also those behind what is lost of it: a bad record stands for each such stretch. For forms whose
 * records can be found again from anywhere; for all others the stream ends where something is lost.
 *
 * @param read Reads one part; `resumed` where it begins amid a record.
 */
export async function* acrossDamage(
  stream: Bytes,
  { source }: Pick<RecordOptions, 'source'>,
  read: (stream: Bytes, resumed: boolean) => AsyncIterable<FoundRecord>,
): AsyncGenerator<FoundRecord> {
  let part: Bytes | null = stream;
  for (let resumed = false; part !== null; resumed = true) {
    try {
      yield* read(part, resumed);
      part = null;
    } catch (error) {
      if (!(error instanceof LostStretch)) throw error;
      part = error.rest;
      yield bad(source, { code: error.code, message: error.message });
    }
  }
}
