import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { temporaryPath } from '../files/atomic.ts';
import { writeAll } from './temporary-file.ts';

/** Small pieces are collected up to about this many characters, because a system call for each would be slow. */
const GATHERED = 1 << 20;

/**
 * Writes a file piece by piece, completely or not at all.
 *
 * @param place Its final path; `null` for a device or a pipe at `path`, which is written to directly.
 */
export function writeInPlace(
  place: string | null,
  path: string,
  produce: (put: (text: string) => void) => void,
): void {
  const temporary = place === null ? path : temporaryPath(place);
  try {
    writeGathered(openSync(temporary, place === null ? 'w' : 'wx'), produce);
    if (place !== null) renameSync(temporary, place);
  } catch (error) {
    if (place !== null) rmSync(temporary, { force: true });
    throw error;
  }
}

function writeGathered(file: number, produce: (put: (text: string) => void) => void): void {
  let waiting = '';
  const flush = () => {
    writeAll(file, Buffer.from(waiting));
    waiting = '';
  };
  try {
    produce((text) => {
      waiting += text;
      if (waiting.length >= GATHERED) flush();
    });
    flush();
  } finally {
    closeSync(file);
  }
}
