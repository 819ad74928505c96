import type { RecordError } from '../api/error-record.ts';
import { bad } from './bad.ts';
import type { FoundRecord } from './bytes.ts';
import type { RecordOptions } from './options.ts';

type Names = Pick<RecordOptions, 'source' | 'textKey' | 'idKey'>;
type JsonObject = Readonly<Record<string, unknown>>;

/** Keys under which crawls name a page, best first. */
const NAMING_KEYS = ['url', 'id'] as const;
/** Levels of nesting carried through: writing what is nested without end would overflow the stack. */
const DEEPEST = 100;

/** The object that a line of JSON Lines is; `null` when it is none. */
export function objectOf(line: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as JsonObject)
      : null;
  } catch {
    return null;
  }
}

/** The record that a line of JSON Lines holds; no message tells where it stood, so that shards do not differ. */
export function recordOf(line: string, names: Names): FoundRecord {
  const object = objectOf(line);
  if (object === null) return bad(names.source, { code: 'bad-json', message: 'not a JSON object on a line' });
  const source = sourceOf(object, names);
  const { [names.textKey]: content, ...others } = object;
  const shallow = Object.entries(others).filter(([, value]) => !isDeeper(value, DEEPEST - 1));
  const metadata = shallow.length > 0 ? Object.fromEntries(shallow) : null;
  if (typeof content !== 'string') return bad(source, noText(object, names.textKey), metadata);
  if (shallow.length < Object.keys(others).length) return bad(source, TOO_DEEP, metadata);
  return { source, content, charset: null, now: null, metadata };
}

const TOO_DEEP: RecordError = { code: 'bad-json', message: `nested deeper than ${DEEPEST} levels` };

function noText(object: JsonObject, key: string): RecordError {
  const quoted = JSON.stringify(key);
  const message = Object.hasOwn(object, key)
    ? `the value of ${quoted} is not a string`
    : `no key ${quoted}; --text-key names another`;
  return { code: 'no-text', message };
}

function sourceOf(object: JsonObject, { source, idKey }: Names): string {
  for (const key of idKey === null ? NAMING_KEYS : [idKey, ...NAMING_KEYS]) {
    const name = Object.hasOwn(object, key) ? object[key] : null;
    if (typeof name === 'number' || (typeof name === 'string' && name !== '')) return String(name);
  }
  return source;
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
