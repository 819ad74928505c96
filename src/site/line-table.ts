import type { LineTable } from '../api/site-template.ts';
import { type HashedPage, LONG } from './hashed-page.ts';
import { sharedNumbers } from './shared-array.ts';

/** Slots of a new table; a power of two. */
const FIRST_SLOTS = 1024;
/** The share of the slots that is in use before there are twice as many. */
const MAX_LOAD = 0.75;
/** A line's last page has no next. */
const END = 0xffffffff;

/** A table while pages are added to it. */
interface GrowingTable extends LineTable {
  keys: Uint32Array;
  heads: Uint32Array;
  next: Uint32Array;
  pages: Uint32Array;
  lines: number;
  links: number;
}

/** @param links How many pages of lines there is room for at first. */
export function emptyTable(links = FIRST_SLOTS): GrowingTable {
  return {
    keys: new Uint32Array(FIRST_SLOTS),
    heads: new Uint32Array(FIRST_SLOTS),
    next: new Uint32Array(links),
    pages: new Uint32Array(links),
    lines: 0,
    links: 0,
  };
}

/** The table on memory that workers share, without the room for more links. */
export function finished({ keys, heads, next, pages, links }: GrowingTable): LineTable {
  return {
    keys: sharedCopy(keys),
    heads: sharedCopy(heads),
    next: sharedCopy(next.subarray(0, links)),
    pages: sharedCopy(pages.subarray(0, links)),
  };
}

/** Adds the long lines of a page, under its number. */
export function addLines(table: GrowingTable, page: number, { hashes, facts }: HashedPage): void {
  for (let i = 0; i < hashes.length; i++) if (facts[i]! & LONG) addLine(table, hashes[i]!, page);
}

/**
 * How many long lines of a page each page of the table has.
 *
 * @param counts Zeros, one for each page of the table; they are zeros again afterwards.
 * @returns the pages that have at least `least` of them, ascending.
 */
export function pagesWith(
  table: LineTable,
  { hashes, facts }: HashedPage,
  least: number,
  counts: Uint16Array,
): number[] {
  const met: number[] = [];
  for (let i = 0; i < hashes.length; i++) {
    if (!(facts[i]! & LONG)) continue;
    const slot = slotOf(table.keys, hashes[i]!);
    if (table.keys[slot] === 0) continue;
    for (let link = table.heads[slot]!; link !== END; link = table.next[link]!) {
      const page = table.pages[link]!;
      if (++counts[page]! === 1) met.push(page);
    }
  }
  const enough = met.filter((page) => counts[page]! >= least);
  for (const page of met) counts[page] = 0;
  return enough.sort((a, b) => a - b);
}

function addLine(table: GrowingTable, hash: number, page: number): void {
  if (MAX_LOAD * table.keys.length <= table.lines) rehash(table);
  if (table.links === table.next.length) {
    table.next = grown(table.next);
    table.pages = grown(table.pages);
  }
  const slot = slotOf(table.keys, hash);
  const known = table.keys[slot] === hash;
  const link = table.links++;
  table.next[link] = known ? table.heads[slot]! : END;
  table.pages[link] = page;
  table.keys[slot] = hash;
  table.heads[slot] = link;
  if (!known) table.lines++;
}

/** The slot with this line, or the empty one where it belongs. */
function slotOf(keys: Uint32Array, hash: number): number {
  const mask = keys.length - 1;
  let slot = hash & mask;
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

function rehash(table: GrowingTable): void {
  const { keys, heads } = table;
  table.keys = new Uint32Array(2 * keys.length);
  table.heads = new Uint32Array(2 * keys.length);
  keys.forEach((key, i) => {
    if (key === 0) return;
    const slot = slotOf(table.keys, key);
    table.keys[slot] = key;
    table.heads[slot] = heads[i]!;
  });
}

/** The same numbers in an array twice as long. */
function grown(array: Uint32Array): Uint32Array {
  const longer = new Uint32Array(2 * array.length);
  longer.set(array);
  return longer;
}

function sharedCopy(array: Uint32Array): Uint32Array {
  const copy = sharedNumbers(array.length);
  copy.set(array);
  return copy;
}
