import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type FilePlace, inFolder, isStill } from '../files/folder.ts';

/** It holds what is on the pages: nobody else may read it. */
const PRIVATE = 0o600;

/** Position of something in the temporary file. */
export interface FilePosition {
  readonly offset: number;
  readonly length: number;
}

/** A temporary file for data that should not be kept in memory. */
export class TemporaryFile {
  readonly #place: FilePlace;
  #file: number | null;
  #size = 0;

  /** @throws the system's error when the file cannot be created. */
  constructor(place: FilePlace) {
    this.#place = place;
    this.#file = inFolder(place.folder, (path) => openSync(join(path, place.name), 'wx+', PRIVATE));
  }

  append(bytes: Uint8Array): FilePosition {
    const offset = this.#size;
    writeAll(this.#opened(), bytes);
    this.#size += bytes.length;
    return { offset, length: bytes.length };
  }

  read({ offset, length }: FilePosition): Buffer {
    const bytes = Buffer.alloc(length);
    const read = readSync(this.#opened(), bytes, 0, length, offset);
    if (read < length) throw new Error('the temporary file of the report was cut short');
    return bytes;
  }

  remove(): void {
    if (this.#file === null) return;
    closeSync(this.#file);
    this.#file = null;
    const { folder, name } = this.#place;
    if (isStill(folder)) inFolder(folder, (path) => rmSync(join(path, name), { force: true }));
  }

  #opened(): number {
    if (this.#file === null) throw new Error('the report is closed');
    return this.#file;
  }
}

/** Writes all bytes. A nearly full disk may accept only some of them before it reports an error. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
