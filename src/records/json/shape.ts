import { isObject, type RecordObject } from '../objects/object.ts';
import { pageIn } from '../objects/page-in.ts';
import { SUMMARY_KEYS } from '../objects/well-known.ts';

/** Where the records of a JSON text are. */
export interface JsonShape {
  /** The keys that lead to the value that is the record, or whose children are. */
  readonly path: readonly string[];
  /** `self`: the value is a record. `children`: each of its values. `columns`: it holds a list for each column. */
  readonly records: 'self' | 'children' | 'columns';
  /** Names of the cells where a record is a list; else they are numbered. */
  readonly columns?: readonly string[];
}

/** Levels below the top that are looked through for a list of records. Real path: `response.docs`, `data.items`. */
const LEVELS = 3;
/** Elements of a list that are looked at. */
const LOOK = 10;
/** Real keys of lists of records, in lower case; their records may all lack a page. */
const LISTS = new Set([
  'articles',
  'items',
  'data',
  'results',
  'entries',
  'docs',
  'records',
  'posts',
  'pages',
  'stories',
  'hits',
  'rows',
]);

/**
 * Where the records are, by the beginning of a text as far as it could be put together.
 *
 * @returns `null` where the beginning does not show it: a whole object without a page is a record.
 */
export function shapeOf(top: unknown, textKeys: readonly string[]): JsonShape | null {
  if (Array.isArray(top)) return top.length > 0 ? { path: [], records: 'children' } : null;
  if (!isObject(top)) return null;
  return splitShape(top) ?? shapeIn(top, [], textKeys);
}

/** What pandas writes with `orient="split"`: real keys `columns`, `index`, `data`. */
function splitShape(top: RecordObject): JsonShape | null {
  const { columns, data } = top;
  const named =
    Array.isArray(columns) && columns.length > 0 && columns.every((name) => typeof name === 'string');
  if (!named || !Array.isArray(data) || !Array.isArray(data[0])) return null;
  return { path: ['data'], records: 'children', columns };
}

function shapeIn(
  value: RecordObject,
  path: readonly string[],
  textKeys: readonly string[],
): JsonShape | null {
  const holds: Holds = (one) => isObject(one) && pageIn(one, textKeys) !== null;
  const own = pageIn(value, textKeys);
  if (isTable(value, textKeys)) return { path, records: 'columns' };
  if (own && Object.hasOwn(value, own.key) && !SUMMARY_KEYS.includes(own.key.toLowerCase()))
    return { path, records: 'self' };
  const list = Object.entries(value).find(([key, inner]) => isList(key, inner, holds));
  if (list) return { path: [...path, list[0]], records: 'children' };
  if (isMap(value, holds) && !(own && Object.keys(value).length === 1)) return { path, records: 'children' };
  for (const [key, inner] of path.length < LEVELS ? Object.entries(value) : []) {
    const below = isObject(inner) ? shapeIn(inner, [...path, key], textKeys) : null;
    if (below && below.records !== 'self') return below;
  }
  return own ? { path, records: 'self' } : null;
}

type Holds = (value: unknown) => boolean;

/** A list of records: some of the first have a page, or its key is one of such lists. */
function isList(key: string, value: unknown, holds: Holds): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const first = value.slice(0, LOOK);
  return first.every(isObject) && (first.some(holds) || LISTS.has(key.toLowerCase()));
}

/** Records under their names, such as their addresses. */
function isMap(value: RecordObject, holds: Holds): boolean {
  const first = Object.values(value).slice(0, LOOK);
  return first.every(isObject) && first.some(holds);
}

/** Columns of text under their names: pandas writes `{"text": {"0": "…", "1": "…"}}`, others `{"text": ["…", "…"]}`. */
function isTable(value: RecordObject, textKeys: readonly string[]): boolean {
  const firsts = Object.entries(value).map(([key, column]) => {
    const cells = Array.isArray(column)
      ? column
      : isObject(column) && Object.hasOwn(column, '0')
        ? Object.values(column)
        : [];
    return [key, cells[0]] as const;
  });
  if (firsts.some(([, cell]) => cell === undefined || isObject(cell))) return false;
  return firsts.length > 0 && pageIn(Object.fromEntries(firsts), textKeys) !== null;
}
