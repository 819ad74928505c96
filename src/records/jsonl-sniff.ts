import { objectOf } from './jsonl-record.ts';
import type { Peeked } from './peek.ts';

/** Bytes in which the first line begins. */
const START = 512;
/** Bytes read on for a good record when the first is bad. */
const LOOK = 65_536;

const OPEN_BRACE = 0x7b;
/** What may stand before the first record. Real start: a byte order mark, then `\r\n`. */
const BLANK = /^[\ufeff\s]*/;
/** The opening of a record too long to be read. Real line: `{"url": "https://example.org/a", "text": "The bridge…`. */
const OPENING = /^\{\s?"[^"\\]{1,100}"\s?:/;

/**
 * Whether a stream is JSON Lines: every line that can be seen begins like an object, and one of the first is an
 * object with the text key, or all of several are objects: their text has another key, and each record says so. Prose that begins with a brace, JSON over several lines and a page whose first line is
 * left-over JSON-LD are none.
 */
export async function isJsonl(input: Peeked, textKey: string, maxBytes: number): Promise<boolean> {
  const start = await input.head(START);
  const from = Buffer.byteLength(BLANK.exec(start.toString('utf8', 0, START))![0]);
  if (start[from] !== OPEN_BRACE) return false;
  const head = (await input.headToLineEnd(from, maxBytes)).subarray(from);
  const end = head.indexOf('\n');
  if (end < 0 && !input.ended) return OPENING.test(head.toString('utf8', 0, START));
  const first = head.toString('utf8', 0, end < 0 ? head.length : end);
  return holds(first, textKey) || (await laterHolds(input, from, textKey, maxBytes));
}

function holds(line: string, textKey: string): boolean {
  const object = objectOf(line);
  return object !== null && Object.hasOwn(object, textKey);
}

async function laterHolds(input: Peeked, from: number, textKey: string, maxBytes: number): Promise<boolean> {
  const head = await input.headToLineEnd(from + LOOK, maxBytes);
  const lines = head.toString('utf8', from).split('\n');
  if (!input.ended) lines.pop();
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (!written.every((line) => line.startsWith('{'))) return false;
  if (written.some((line) => holds(line, textKey))) return true;
  return written.length > 1 && written.every((line) => objectOf(line) !== null);
}
