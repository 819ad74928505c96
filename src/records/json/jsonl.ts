import { bad } from '../bad.ts';
import type { Bytes, FoundRecord } from '../bytes.ts';
import { linesOf } from '../lines.ts';
import { isObject, type RecordObject } from '../objects/object.ts';
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
  return untilWithoutPages(recordsOf(stream, options), options);
}

async function* recordsOf(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  for await (const bytes of linesOf(stream, options.maxBytes)) {
    // Takes a byte order mark off as well.
    const line = bytes?.toString('utf8').trim();
    if (line === undefined) yield bad(options.source, tooLarge(options.maxBytes));
    else if (line !== '') yield recordOf(line, options);
  }
}

function recordOf(line: string, options: RecordOptions): FoundRecord {
  const object = objectOf(line);
  if (object === null)
    return bad(options.source, { code: 'bad-json', message: 'not a JSON object on a line' });
  return recordOfObject(object, { options });
}
