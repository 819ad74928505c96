import { closeSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { type FilePath, type OpenFile, openRegular } from '../files/reading.ts';
import { type Bytes, ContainerError } from './bytes.ts';
import { collect } from './collect.ts';
import type { RecordOptions } from './options.ts';

/** A container that is read out of order, since its table of contents is at its end. */
export interface Seekable {
  readonly size: number;
  /** The path of the file, or all of its bytes. */
  readonly from: { readonly path: FilePath } | { readonly bytes: Buffer };
  /** Bytes from `start` up to `end`, or to where the file ends. @throws ContainerError for more than fits into memory */
  read(start: number, end: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Bytes that are held of what comes through a pipe or out of another archive. */
const MOST_HELD = 64 * 1024 * 1024;
/** Bytes read at once: a table of contents or a column. What a damaged file says of their size may be anything. */
const MOST_READ = 512 * 1024 * 1024;

const readLater = promisify(read);

/** @param form What it is, for a message. @throws ContainerError where it does not fit into memory. */
export async function seekable(stream: Bytes, { file }: RecordOptions, form: string): Promise<Seekable> {
  if (file) return seekableFile(openRegular(file), file);
  const bytes = await collect(stream, MOST_HELD);
  if (bytes !== null) return held(bytes);
  const message = `${form} from a pipe or in an archive may have ${MOST_HELD / 2 ** 20} MB: its contents are listed at its end. Give the file itself`;
  throw new ContainerError(message, 'too-large');
}

/** @param file Whoever closes what this returns closes it, too. */
export function seekableFile(file: OpenFile, path: FilePath): Seekable {
  return new SeekableFile(file, path);
}

function held(bytes: Buffer): Seekable {
  return {
    size: bytes.length,
    from: { bytes },
    read: async (start, end) => bytes.subarray(start, end),
    close: async () => {},
  };
}

class SeekableFile implements Seekable {
  readonly #file: OpenFile;
  readonly from: { readonly path: FilePath };
  readonly size: number;

  constructor(file: OpenFile, path: FilePath) {
    this.#file = file;
    this.from = { path };
    this.size = file.stats.size;
  }

  async read(start: number, end: number): Promise<Buffer> {
    const length = Math.max(0, Math.min(end, this.size) - start);
    if (length > MOST_READ)
      throw new ContainerError(`it names a part of ${Math.round(length / 2 ** 20)} MB`, 'too-large');
    const buffer = Buffer.alloc(length);
    let filled = 0;
    for (let count = -1; count !== 0 && filled < length; filled += count) {
      ({ bytesRead: count } = await readLater(
        this.#file.fd,
        buffer,
        filled,
        length - filled,
        start + filled,
      ));
    }
    return buffer.subarray(0, filled);
  }

  async close(): Promise<void> {
    closeSync(this.#file.fd);
  }
}
