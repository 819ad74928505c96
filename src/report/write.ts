import { closeSync, openSync, renameSync, rmSync } from 'node:fs';
import { asideOf } from '../files/aside.ts';
import { writeAll } from './part.ts';

/** Small pieces are gathered up to about this many characters: a system call for each would be slow. */
const GATHERED = 1 << 20;

/**
 * Writes a file piece by piece, whole or not at all.
 *
 * @param place Where it belongs; `null` for a device or a pipe at `path`, written to as it is.
 */
export function writeInPlace(
  place: string | null,
  path: string,
  produce: (put: (text: string) => void) => void,
): void {
  const aside = place === null ? path : asideOf(place);
  try {
    writeGathered(openSync(aside, place === null ? 'w' : 'wx'), produce);
    if (place !== null) renameSync(aside, place);
  } catch (error) {
    if (place !== null) rmSync(aside, { force: true });
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
