import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { systemCode } from '../terminal/failure.ts';

const CHUNK = 65_536;
const NEWLINE = 0x0a;

/** A complete line of a journal, and the offset where the next one begins. */
export interface JournalLine {
  readonly value: unknown;
  readonly end: number;
}

/**
 * The lines of a journal, read one at a time. A journal that does not exist has no lines. Reading stops at the first
 * line that is incomplete or not JSON: a killed run was writing it.
 */
export function* journalLines(path: string): Generator<JournalLine> {
  let end = 0;
  for (const line of wholeLines(path)) {
    end += line.length + 1;
    const value = parsed(line);
    if (value === undefined) return;
    yield { value, end };
  }
}

/** Bytes read from the end of a journal to find its last line. */
const TAIL = 512;

/** The value in a journal's last line; `undefined` if there is no journal or the line is incomplete. */
export function lastLine(path: string): unknown {
  const file = opened(path);
  if (file === null) return undefined;
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(TAIL, size));
    readSync(file, tail, 0, tail.length, size - tail.length);
    if (tail.at(-1) !== NEWLINE) return undefined;
    return parsed(tail.subarray(tail.lastIndexOf(NEWLINE, -2) + 1, -1));
  } finally {
    closeSync(file);
  }
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}

function* wholeLines(path: string): Generator<Buffer> {
  const file = opened(path);
  if (file === null) return;
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (const chunk of chunksOf(file)) {
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
        yield Buffer.concat([rest, chunk.subarray(from, at)]);
        rest = Buffer.alloc(0);
        from = at + 1;
      }
      rest = Buffer.concat([rest, chunk.subarray(from)]);
    }
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function* chunksOf(file: number): Generator<Buffer> {
  const chunk = Buffer.alloc(CHUNK);
  for (;;) {
    const size = readSync(file, chunk, 0, CHUNK, null);
    if (size === 0) return;
    yield chunk.subarray(0, size);
  }
}
