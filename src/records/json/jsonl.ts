import { isUtf8 } from 'node:buffer';
import { bad } from '../bad.ts';
import type { Bytes, FoundRecord } from '../bytes.ts';
import { acrossDamage } from '../damage.ts';
import { linesOf } from '../lines.ts';
import { holdsOtherNumbers } from '../objects/numeral.ts';
import { DEEPEST, isObject, type RecordObject } from '../objects/object.ts';
import { recordOfObject } from '../objects/record-of.ts';
import { untilWithoutPages } from '../objects/without-pages.ts';
import type { RecordOptions } from '../options.ts';
import { tooLarge } from '../too-large.ts';

/** The object that a line of JSON Lines is; `null` when it is none. */
export function objectOf(line: string): RecordObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The records of JSON Lines, one a line; blank lines are none. */
export function readJsonl(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  const read = (part: Bytes, resumed: boolean) => recordsOf(part, options, resumed);
  return untilWithoutPages(acrossDamage(stream, options, read), options);
}

/** @param resumed The stream begins somewhere in a line; the end of an object is none. */
async function* recordsOf(
  stream: Bytes,
  options: RecordOptions,
  resumed: boolean,
): AsyncGenerator<FoundRecord> {
  let rest = resumed;
  for await (const bytes of linesOf(stream, options.maxBytes)) {
    const record =
      bytes === null ? bad(options.source, tooLarge(options.maxBytes)) : await recordOf(bytes, options);
    const partial = rest && record !== null && 'error' in record && record.error.code !== 'no-text';
    rest = false;
    if (record !== null && !partial) yield record;
  }
}

const NO_OBJECT = { code: 'bad-json', message: 'not a JSON object on a line' } as const;

/** @returns `null` for a blank line. */
async function recordOf(bytes: Buffer, options: RecordOptions): Promise<FoundRecord | null> {
  // Takes a byte order mark off as well.
  const line = bytes.toString('utf8').trim();
  if (line === '') return null;
  if (line.includes('\ufffd') && !isUtf8(bytes)) return legacyRecord(bytes, options);
  const object = objectOf(line);
  if (object === null) return bad(options.source, NO_OBJECT);
  return recordOfObject(holdsOtherNumbers(object, DEEPEST) ? await exactObject(line, object) : object, {
    options,
  });
}

/** The object with its numbers as they are written. */
async function exactObject(line: string, object: RecordObject): Promise<RecordObject> {
  const { partialOf } = await import('./partial.ts');
  const { top, broken } = partialOf(Buffer.from(line));
  return isObject(top) && !broken ? top : object;
}

async function legacyRecord(bytes: Buffer, options: RecordOptions): Promise<FoundRecord> {
  const { asText, legacyObject } = await import('./legacy-line.ts');
  try {
    const object = legacyObject(bytes);
    if (object === null) return bad(options.source, NO_OBJECT);
    const record = recordOfObject(object, { options });
    return { ...record, metadata: record.metadata && asText(record.metadata) };
  } catch {
    return bad(options.source, NO_OBJECT);
  }
}
