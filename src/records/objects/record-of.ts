import type { RecordError } from '../../api/error-record.ts';
import { bad } from '../bad.ts';
import type { FoundRecord } from '../bytes.ts';
import type { RecordOptions } from '../options.ts';
import { Numeral } from './numeral.ts';
import { DEEPEST, isDeeper, type RecordObject, valueAt, without } from './object.ts';
import { type PageFound, pageIn } from './page-in.ts';
import { statedBy } from './stated.ts';
import { NAMING_KEYS } from './well-known.ts';

/** Keys named in a message. */
const KEYS_NAMED = 12;

/** How the objects of a container are read. */
export interface ObjectReading {
  readonly options: RecordOptions;
  /** Finds the page where the container has ways of its own; else it is looked for under keys. */
  readonly find?: (object: RecordObject) => PageFound | null;
  /** The name of a record that has none of its own. */
  readonly name?: string;
}

/** The record that an object is; no message tells where it stood, so that shards do not differ. */
export function recordOfObject(object: RecordObject, reading: ObjectReading): FoundRecord {
  const { options, find } = reading;
  const source = sourceOf(object, reading);
  const page = find ? find(object) : pageIn(object, options.textKeys);
  const others = page === null ? withoutKeys(object, options.textKeys) : without(object, page.forms);
  const shallow = Object.entries(others)
    .map(([key, value]) => [key, value instanceof Uint8Array ? LEGACY.decode(value) : value] as const)
    .filter(([, value]) => !isDeeper(value, DEEPEST - 1));
  const metadata = shallow.length > 0 ? Object.fromEntries(shallow) : null;
  if (page === null) return bad(source, noText(object, options.textKeys), metadata);
  if (shallow.length < Object.keys(others).length) return bad(source, TOO_DEEP, metadata);
  if (!find && options.textKeys.length === 0) options.onPageKey?.(page.key);
  const stated = statedBy(metadata ?? {});
  const { content } = page;
  return { source, content, charset: null, now: null, metadata, ...(stated && { stated }) };
}

/** Short values of tables that are not UTF-8: what spreadsheets of the West write. */
const LEGACY = new TextDecoder('windows-1252');

const TOO_DEEP: RecordError = { code: 'bad-json', message: `nested deeper than ${DEEPEST} levels` };

/** What was looked for under these keys was no page, and is not carried through either. */
function withoutKeys(object: RecordObject, keys: readonly string[]): RecordObject {
  return without(object, keys.length > 0 ? keys : ['text']);
}

function noText(object: RecordObject, keys: readonly string[]): RecordError {
  const quoted = (keys.length > 0 ? keys : ['text']).map((key) => JSON.stringify(key));
  const one = keys.length < 2 && valueAt(object, keys[0] ?? 'text') !== undefined;
  if (one) return { code: 'no-text', message: `the value of ${quoted[0]} is not a string` };
  if (keys.length > 0)
    return { code: 'no-text', message: `no key ${quoted.join(', ')}; --text-key names another` };
  return { code: 'no-text', message: `no key holds a page: ${keysOf(object)}; --text-key names one` };
}

/** The keys of a record as a message shows them. */
export function keysOf(object: RecordObject): string {
  const keys = Object.keys(object);
  if (keys.length === 0) return 'it has none';
  const named = keys.slice(0, KEYS_NAMED).map((key) => JSON.stringify(key.slice(0, 60)));
  return named.join(', ') + (keys.length > KEYS_NAMED ? ` and ${keys.length - KEYS_NAMED} more` : '');
}

function sourceOf(object: RecordObject, { options: { source, idKey }, name: given }: ObjectReading): string {
  for (const key of idKey === null ? NAMING_KEYS : [idKey, ...NAMING_KEYS]) {
    const name = valueAt(object, key);
    const named =
      typeof name === 'string' ? name !== '' : typeof name === 'number' || name instanceof Numeral;
    if (named) return String(name);
  }
  return given ?? source;
}
