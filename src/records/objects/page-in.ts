import { isObject, type RecordObject, valueAt } from './object.ts';
import { isPageLike, joined, visibleLength } from './page-value.ts';
import { INNER_KEYS, PAGE_KEYS, SUMMARY_KEYS, WRAPPERS } from './well-known.ts';

/** The page in a record. */
export interface PageFound {
  /** The key that holds it, dotted where it is nested. */
  readonly key: string;
  readonly content: string | Uint8Array;
  /** The keys of the page in other forms as well, which are not carried through. */
  readonly forms: readonly string[];
}

/** The key that has always meant the page: a short text under it is one as well. */
const PLAIN = 'text';
/** Share of the longest text that a key earlier in the list needs: `text` may be a title, and `html` the page. */
const ENOUGH = 0.5;

/** The page under the first of these keys that holds text; without keys, under the well-known ones. `null` without. */
export function pageIn(object: RecordObject, keys: readonly string[]): PageFound | null {
  return keys.length > 0 ? namedPage(object, keys) : knownPage(object);
}

function namedPage(object: RecordObject, keys: readonly string[]): PageFound | null {
  for (const key of keys) {
    const content = joined(valueAt(object, key));
    if (!isText(content) || (content.length === 0 && keys.length > 1)) continue;
    const others = [...candidatesIn(object, PAGE_KEYS)].filter((other) => isPageLike(other.content));
    return { key, content, forms: [key, ...others.map((other) => other.key)] };
  }
  return null;
}

function knownPage(object: RecordObject): PageFound | null {
  const found = [...candidatesIn(object, PAGE_KEYS)];
  const summaries = found.length > 0 ? [] : [...candidatesIn(object, SUMMARY_KEYS)];
  const all = [...found, ...summaries];
  const [only] = all;
  if (!only) return null;
  const forms = all.map(({ key }) => key);
  if (all.length === 1) return { ...only, forms };
  const lengths = all.map(({ content }) => visibleLength(content));
  const enough = Math.max(...lengths) * ENOUGH;
  return { ...all[lengths.findIndex((length) => length >= enough)]!, forms };
}

type Candidate = Pick<PageFound, 'key' | 'content'>;

/** What may be the page under well-known keys: of the record itself, below them, and in what wraps the record. */
function* candidatesIn(object: RecordObject, keys: readonly string[], above = ''): Generator<Candidate> {
  const own = new Map(Object.keys(object).map((key) => [key.toLowerCase(), key]));
  for (const name of keys) {
    const key = own.get(name);
    if (key === undefined) continue;
    const value = joined(object[key]);
    if (isPageLike(value) || (name === PLAIN && isText(value))) yield { key: above + key, content: value };
    else if (isObject(value)) yield* belowPageKey(value, `${above}${key}.`);
  }
  if (above !== '') return;
  for (const name of WRAPPERS) {
    const key = own.get(name);
    const inner = key === undefined ? null : object[key];
    if (isObject(inner)) yield* candidatesIn(inner, keys, `${key}.`);
  }
}

function* belowPageKey(object: RecordObject, above: string): Generator<Candidate> {
  for (const key of INNER_KEYS) {
    const value = Object.hasOwn(object, key) ? object[key] : null;
    if (isPageLike(value)) yield { key: above + key, content: value };
  }
}

function isText(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array;
}
