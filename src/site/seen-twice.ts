import { LONG } from './hashed-page.ts';
import type { PageStore } from './page-store.ts';

/** Bits for each line: an eighth of the lines that one page has are taken for lines of two. */
const BITS_A_LINE = 8;
/** An eighth of the hashes at a time: the bits of all would take as much memory as half of the pages. */
const PART_BITS = 3;

/**
 * Leaves of the pages only those lines long that another page has too. A site cannot be recognised by the others, and
 * most lines of an article are such; a table of them all would take several times the memory of the pages.
 */
export function dropRareLines(store: PageStore, pages: Uint32Array): void {
  const lines = pages.reduce((sum, page) => sum + store.hashesAt(page).length, 0);
  const bits = Math.min(32, Math.ceil(Math.log2(BITS_A_LINE * (lines + 1))));
  const once = new Uint8Array(2 ** Math.max(0, bits - PART_BITS - 3));
  const twice = new Uint8Array(once.length);
  for (let part = 0; part < 2 ** PART_BITS; part++) {
    once.fill(0);
    twice.fill(0);
    const eachLine = (visit: (at: number, bit: number, facts: Uint8Array, line: number) => void) => {
      for (const page of pages) visitPart(store.hashesAt(page), store.factsAt(page), part, bits, visit);
    };
    eachLine((at, bit) => {
      if (once[at]! & bit) twice[at]! |= bit;
      else once[at]! |= bit;
    });
    eachLine((at, bit, facts, line) => {
      if ((twice[at]! & bit) === 0) facts[line]! &= ~LONG;
    });
  }
}

/** Visits the lines whose hashes begin with the bits of this part, with the byte and the bit of each. */
function visitPart(
  hashes: Uint32Array,
  facts: Uint8Array,
  part: number,
  bits: number,
  visit: (at: number, bit: number, facts: Uint8Array, line: number) => void,
): void {
  const mask = 2 ** (bits - PART_BITS) - 1;
  for (let line = firstOf(hashes, part); line < hashes.length; line++) {
    const hash = hashes[line]!;
    if (hash >>> (32 - PART_BITS) !== part) break;
    const place = (hash >>> (32 - bits)) & mask;
    visit(place >>> 3, 1 << (place & 7), facts, line);
  }
}

/** The first line of this part, or behind it; hashes ascend. */
function firstOf(hashes: Uint32Array, part: number): number {
  let [from, to] = [0, hashes.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (hashes[middle]! >>> (32 - PART_BITS) < part) from = middle + 1;
    else to = middle;
  }
  return from;
}
