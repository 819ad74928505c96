import { closeSync, openSync } from 'node:fs';
import { replaceFile } from '../files/atomic.ts';
import type { FilePlace } from '../files/folder.ts';
import { writeAll } from './temporary-file.ts';

/** Small pieces are collected up to about this many characters, because a system call for each would be slow. */
const GATHERED = 1 << 20;

/**
 * Writes a file piece by piece, completely or not at all.
 *
 * @param place Its final place; `null` for a device or a pipe at `path`, which is written to directly.
 */
export function writeInPlace(
  place: FilePlace | null,
  path: string,
  produce: (put: (text: string) => void) => void,
): void {
  if (place !== null) {
    replaceFile(place, (file) => writeGathered(file, produce));
    return;
  }
  const file = openSync(path, 'w');
  try {
    writeGathered(file, produce);
  } finally {
    closeSync(file);
  }
}

function writeGathered(file: number, produce: (put: (text: string) => void) => void): void {
  let waiting = '';
  const flush = () => {
    writeAll(file, Buffer.from(waiting));
    waiting = '';
  };
  produce((text) => {
    waiting += text;
    if (waiting.length >= GATHERED) flush();
  });
  flush();
}
