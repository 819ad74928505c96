import type { Stated } from '../../api/stated.ts';
import { isObject, type RecordObject } from './object.ts';
import { DATE_KEYS, FIELD_KEYS, WRAPPERS } from './well-known.ts';

/** Marks between the words of a key. Real keys: `published_at`, `og:title`, `article:published_time`. */
const BETWEEN_WORDS = /[_:.\s-]/g;
/** The object in which services put what a page's markup says. */
const METADATA = 'metadata';
/** Values longer than that state no field. */
const LONGEST = 2_000;
const MOST_AUTHORS = 20;

/** What a record says of its page's headline, authors, dates and language; `null` when that is nothing. */
export function statedBy(record: RecordObject): Stated | null {
  const fields = fieldsOf(record);
  const headline = first(fields, FIELD_KEYS.headline);
  const description = first(fields, FIELD_KEYS.description);
  const authors = namesUnder(fields, FIELD_KEYS.author);
  const extracted = headline !== undefined || authors.length > 0;
  const published = first(fields, [...FIELD_KEYS.published, ...(extracted ? DATE_KEYS : [])]);
  const modified = first(fields, FIELD_KEYS.modified);
  const language = first(fields, FIELD_KEYS.language);
  const stated: Stated = {
    ...(headline && { headline }),
    ...(description && { description }),
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(language && { language }),
  };
  return Object.keys(stated).length > 0 ? stated : null;
}

/** The record's own values by their keys without case and marks; then those of its metadata and of what wraps the page. */
function fieldsOf(record: RecordObject): ReadonlyMap<string, unknown> {
  const inner = WRAPPERS.map((key) => (Object.hasOwn(record, key) ? record[key] : null)).filter(isObject);
  const objects = [record, ...inner].flatMap((object) => [
    object,
    ...(Object.hasOwn(object, METADATA) && isObject(object[METADATA]) ? [object[METADATA]] : []),
  ]);
  const fields = new Map<string, unknown>();
  for (const object of objects)
    for (const [key, value] of Object.entries(object)) {
      const name = key.toLowerCase().replace(BETWEEN_WORDS, '');
      if (!fields.has(name)) fields.set(name, value);
    }
  return fields;
}

function first(fields: ReadonlyMap<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = textOf(fields.get(key));
    if (value) return value;
  }
  return undefined;
}

function namesUnder(fields: ReadonlyMap<string, unknown>, keys: readonly string[]): string[] {
  for (const key of keys) {
    const value = fields.get(key);
    const names = (Array.isArray(value) ? value : [value]).slice(0, MOST_AUTHORS).map(textOf);
    const written = names.filter((name) => name !== undefined);
    if (written.length > 0) return written;
  }
  return [];
}

/** Text as it is, and that of the objects of content systems: `{"rendered": "…"}`, `{"name": "…"}`. */
function textOf(value: unknown): string | undefined {
  const text = isObject(value) ? (value.name ?? value.rendered) : value;
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  return text.trim() === '' ? undefined : text.trim();
}
