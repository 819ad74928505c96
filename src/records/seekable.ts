import { type FileHandle, open } from 'node:fs/promises';
import { type Bytes, ContainerError } from './bytes.ts';
import { collect } from './collect.ts';
import type { RecordOptions } from './options.ts';

/** A container that is read out of order, since its table of contents is at its end. */
export interface Seekable {
  readonly size: number;
  /** The path of the file, or all of its bytes. */
  readonly from: string | Buffer;
  /** Bytes from `start` up to `end`, or to where the file ends. */
  read(start: number, end: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Bytes that are held of what comes through a pipe or out of another archive. */
const MOST_HELD = 64 * 1024 * 1024;

/** @param form What it is, for a message. @throws ContainerError where it does not fit into memory. */
export async function seekable(stream: Bytes, { file }: RecordOptions, form: string): Promise<Seekable> {
  if (file) return seekableFile(file);
  const bytes = await collect(stream, MOST_HELD);
  if (bytes !== null) return held(bytes);
  const message = `${form} from a pipe or in an archive may have ${MOST_HELD / 2 ** 20} MB: its contents are listed at its end. Give the file itself`;
  throw new ContainerError(message, 'too-large');
}

export async function seekableFile(path: string): Promise<Seekable> {
  return new SeekableFile(await open(path, 'r'), path).ready();
}

function held(bytes: Buffer): Seekable {
  return {
    size: bytes.length,
    from: bytes,
    read: async (start, end) => bytes.subarray(start, end),
    close: async () => {},
  };
}

class SeekableFile implements Seekable {
  readonly #handle: FileHandle;
  readonly from: string;
  size = 0;

  constructor(handle: FileHandle, path: string) {
    this.#handle = handle;
    this.from = path;
  }

  async ready(): Promise<this> {
    this.size = (await this.#handle.stat()).size;
    return this;
  }

  async read(start: number, end: number): Promise<Buffer> {
    const length = Math.max(0, Math.min(end, this.size) - start);
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await this.#handle.read(buffer, 0, length, start);
    return buffer.subarray(0, bytesRead);
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}
