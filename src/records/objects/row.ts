import type { FoundRecord } from '../bytes.ts';
import type { RecordOptions } from '../options.ts';
import type { RecordObject } from './object.ts';
import type { PageFound } from './page-in.ts';
import { isPageLike, visibleLength } from './page-value.ts';
import { recordOfObject } from './record-of.ts';

/** Real cell: `https://lindvik.example/a`. */
const ADDRESS = /^https?:\/\/\S{1,2000}$/;

/** The record of a row. Where no columns are named they are numbered from 0, and the longest text is the page. */
export function recordOfRow(
  cells: readonly unknown[],
  columns: readonly string[] | null,
  options: RecordOptions,
): FoundRecord {
  const object = Object.fromEntries(cells.map((cell, i) => [columns?.[i] || String(i), cell]));
  if (columns !== null) return recordOfObject(object, { options });
  const address = cells.find((cell) => typeof cell === 'string' && ADDRESS.test(cell));
  const name = typeof address === 'string' ? { name: address } : {};
  const find = options.textKeys.length > 0 ? {} : { find: longestText };
  return recordOfObject(object, { options, ...name, ...find });
}

function longestText(object: RecordObject): PageFound | null {
  let longest: PageFound | null = null;
  let length = 0;
  for (const [key, content] of Object.entries(object)) {
    if (!isPageLike(content)) continue;
    const its = visibleLength(content);
    if (its <= length) continue;
    longest = { key, content, forms: [key] };
    length = its;
  }
  return longest;
}
