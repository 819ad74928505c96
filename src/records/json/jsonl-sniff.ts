import { pageIn } from '../objects/page-in.ts';
import type { Peeked } from '../peek.ts';
import { objectOf } from './jsonl.ts';

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
 * object with a page, or all of several are objects: each record then says what it lacks. Prose that begins with a brace,
 * JSON over several lines and a page whose first line is left-over JSON-LD are none.
 */
export async function isJsonl(
  input: Peeked,
  textKeys: readonly string[],
  maxBytes: number,
): Promise<boolean> {
  const start = await input.head(START);
  const from = Buffer.byteLength(BLANK.exec(start.toString('utf8', 0, START))![0]);
  if (start[from] !== OPEN_BRACE) return false;
  const head = (await input.headToLineEnd(from, maxBytes)).subarray(from);
  const end = head.indexOf('\n');
  if (end < 0 && !input.ended)
    return OPENING.test(head.toString('utf8', 0, START)) && !(await isList(head, textKeys));
  const first = head.toString('utf8', 0, end < 0 ? head.length : end);
  // Without a line end it is JSON of one object, as servers and editors write it; programs end the lines of JSON Lines.
  if (end < 0) return false;
  if (input.ended && head.subarray(end).toString().trim() === '') return holdsText(first, textKeys);
  return holds(first, textKeys) || (await laterHolds(input, from, textKeys, maxBytes));
}

/** Whether a line too long to be read holds many records: JSON of a whole crawl has no line ends. */
async function isList(head: Buffer, textKeys: readonly string[]): Promise<boolean> {
  const { partialOf } = await import('./partial.ts');
  const { shapeOf } = await import('./shape.ts');
  return shapeOf(partialOf(head.subarray(0, LOOK)).top, textKeys)?.records === 'children';
}

/** Where there is but one line: columns of a table may have the key as well. */
function holdsText(line: string, textKeys: readonly string[]): boolean {
  const object = objectOf(line);
  return object !== null && pageIn(object, textKeys) !== null;
}

function holds(line: string, textKeys: readonly string[]): boolean {
  const object = objectOf(line);
  if (object === null) return false;
  const keys = textKeys.length > 0 ? textKeys : ['text'];
  return keys.some((key) => Object.hasOwn(object, key)) || pageIn(object, textKeys) !== null;
}

async function laterHolds(
  input: Peeked,
  from: number,
  textKeys: readonly string[],
  maxBytes: number,
): Promise<boolean> {
  const head = await input.headToLineEnd(from + LOOK, maxBytes);
  const lines = head.toString('utf8', from).split('\n');
  if (!input.ended) lines.pop();
  const written = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (!written.every((line) => line.startsWith('{'))) return false;
  if (written.some((line) => holds(line, textKeys))) return true;
  return written.length > 1 && written.every((line) => objectOf(line) !== null);
}
