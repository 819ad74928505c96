import { closeSync, fstatSync, readSync } from 'node:fs';

const CHUNK = 65_536;
const NEWLINE = 0x0a;

/** A complete line of a journal, and the offset where the next one begins. */
export interface JournalLine {
  readonly value: unknown;
  readonly end: number;
}

/**
 * The lines of a journal, read one at a time. Reading stops at the first line that is incomplete or not JSON: a killed
 * run was writing it.
 *
 * @param file Opened at its start. It is closed in the end.
 */
export function* journalLines(file: number): Generator<JournalLine> {
  try {
    let end = 0;
    for (const line of wholeLines(file)) {
      end += line.length + 1;
      const value = parsed(line);
      if (value === undefined) return;
      yield { value, end };
    }
  } finally {
    closeSync(file);
  }
}

/** Bytes read from the end of a journal to find its last line. */
const TAIL = 512;

/** The value in a journal's last line; `undefined` if the line is incomplete. */
export function lastLine(file: number): unknown {
  const { size } = fstatSync(file);
  const tail = Buffer.alloc(Math.min(TAIL, size));
  readSync(file, tail, 0, tail.length, size - tail.length);
  if (tail.at(-1) !== NEWLINE) return undefined;
  return parsed(tail.subarray(tail.lastIndexOf(NEWLINE, -2) + 1, -1));
}

/** Whether a line ends here. @param offset The file's start counts as one. */
export function endsLine(file: number, offset: number): boolean {
  if (offset === 0) return true;
  const last = Buffer.alloc(1);
  return readSync(file, last, 0, 1, offset - 1) === 1 && last[0] === NEWLINE;
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'));
  } catch {
    return undefined;
  }
}

function* wholeLines(file: number): Generator<Buffer> {
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
}

function* chunksOf(file: number): Generator<Buffer> {
  const chunk = Buffer.alloc(CHUNK);
  for (;;) {
    const size = readSync(file, chunk, 0, CHUNK, null);
    if (size === 0) return;
    yield chunk.subarray(0, size);
  }
}
