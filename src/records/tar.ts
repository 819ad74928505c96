import { Readable } from 'node:stream';
import tar from 'tar-stream';
import { type Bytes, ContainerError, type FoundRecord } from './bytes.ts';
import type { OpenInner } from './layers.ts';
import type { RecordOptions } from './options.ts';

/** Thrown through whatever reads a member: that the archive is cut short is no fault of the member. */
class CutShort extends Error {}

/** Real name: `./dumps/.cache/page.txt`; files the folder walk passes over, too. */
const HIDDEN = /(?:^|\/)\.[^./]/;
/** Real name: `./dumps/page.txt`. */
const HERE = /^\.\//;

/** The files of a tar archive, each an input of its own that is named as it is in the archive. */
export async function* readTar(
  stream: Bytes,
  options: RecordOptions,
  inner: OpenInner,
): AsyncGenerator<FoundRecord> {
  const archive = tar.extract();
  let lost: unknown = null;
  const packed = Readable.from(
    untilLost(stream, (error) => {
      lost = error;
    }),
  );
  packed.pipe(archive);
  try {
    for await (const entry of guarded(archive)) {
      const { name, type } = entry.header;
      const member = guarded(entry as Bytes);
      const source = name.replace(HERE, '');
      if (type === 'file' && !HIDDEN.test(name)) yield* inner(member, { ...options, source });
      // The next one comes only when this one is read to its end.
      for await (const _ of member);
    }
    if (lost !== null) throw lost;
  } catch (error) {
    if (!(error instanceof CutShort)) throw error;
    throw lost ?? new ContainerError('the tar archive is damaged or ends early');
  } finally {
    packed.destroy();
    archive.destroy();
  }
}

/** Ends where the source fails, so that the archive gives out all that came before. */
async function* untilLost(stream: Bytes, tell: (error: unknown) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    tell(error);
  }
}

/** An iterable that can be left and taken up again: leaving a member would destroy the whole archive. */
function guarded<T>(stream: AsyncIterable<T>): AsyncIterable<T> {
  const iterator = stream[Symbol.asyncIterator]();
  const next = async () => {
    try {
      return await iterator.next();
    } catch {
      throw new CutShort();
    }
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}
