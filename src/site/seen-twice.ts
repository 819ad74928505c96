import { type HashedPage, LONG } from './hashed-page.ts';

/** Bits for each line: an eighth of the lines that one page has are taken for lines of two. */
const BITS_A_LINE = 8;

/**
 * The pages, with only those lines left as long that another page has too. A site cannot be recognised by the others, and
 * most lines of an article are such; a table of them all would take several times the memory of the pages.
 */
export function withoutRareLines(pages: readonly HashedPage[]): HashedPage[] {
  const isSeenTwice = linesSeenTwice(pages);
  return pages.map((page) => ({
    ...page,
    facts: page.facts.map((fact, i) => (isSeenTwice(page.hashes[i]!) ? fact : fact & ~LONG)),
  }));
}

function linesSeenTwice(pages: readonly HashedPage[]): (hash: number) => boolean {
  const lines = pages.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const bits = Math.min(32, Math.ceil(Math.log2(BITS_A_LINE * (lines + 1))));
  const once = new Uint8Array(2 ** Math.max(0, bits - 3));
  const twice = new Uint8Array(once.length);
  for (const { hashes } of pages)
    for (const hash of hashes) {
      const [at, bit] = placeOf(hash, bits);
      if (once[at]! & bit) twice[at]! |= bit;
      else once[at]! |= bit;
    }
  return (hash) => {
    const [at, bit] = placeOf(hash, bits);
    return (twice[at]! & bit) !== 0;
  };
}

/** Byte and bit of a line: the upper bits of its hash. */
function placeOf(hash: number, bits: number): [at: number, bit: number] {
  const place = hash >>> (32 - bits);
  return [place >>> 3, 1 << (place & 7)];
}
