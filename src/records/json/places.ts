import { bad } from '../bad.ts';
import type { FoundRecord } from '../bytes.ts';
import { isObject, type RecordObject } from '../objects/object.ts';
import { isPageLike } from '../objects/page-value.ts';
import { recordOfObject } from '../objects/record-of.ts';
import { recordOfRow } from '../objects/row.ts';
import type { RecordOptions } from '../options.ts';
import type { JsonPlace } from './builder.ts';
import type { JsonShape } from './shape.ts';

/** Real keys of pandas: `0`, `17`. They name no record. */
const NUMBER = /^\d+$/;

/** The records of a value that stands where records do. */
export function* recordsAt(
  place: JsonPlace,
  shape: JsonShape,
  options: RecordOptions,
): Generator<FoundRecord> {
  const { value, path } = place;
  if (shape.records === 'columns') {
    if (isObject(value)) for (const row of rowsOf(value)) yield recordOfObject(row, { options });
    return;
  }
  const key = shape.records === 'children' ? path.at(-1) : undefined;
  const name = key === undefined || NUMBER.test(key) ? {} : { name: key };
  if (isObject(value)) yield recordOfObject(value, { options, ...name });
  else if (Array.isArray(value)) yield recordOfRow(value, shape.columns ?? null, options);
  else if (isPageLike(value))
    yield { ...pageOnly, source: key && !NUMBER.test(key) ? key : options.source, content: value };
  else yield bad(options.source, { code: 'bad-json', message: 'neither an object nor a text' });
}

const pageOnly = { charset: null, now: null, metadata: null } as const;

/** The rows of columns: lists, or objects with the same keys. */
function* rowsOf(columns: RecordObject): Generator<RecordObject> {
  const [first] = Object.values(columns);
  if (typeof first !== 'object' || first === null) return;
  for (const at of Object.keys(first))
    yield Object.fromEntries(
      Object.entries(columns).map(([name, column]) => [name, (column as RecordObject)?.[at]]),
    );
}
