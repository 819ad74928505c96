import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { LearnedPage } from '../../src/site/hashed-page.ts';
import { PageStore } from '../../src/site/page-store.ts';

const LONG_PAGE = 2 ** 20 + 5;

function page(n: number, lines: number): LearnedPage {
  return {
    id: [9000 - n, n],
    host: n,
    hashes: new Uint32Array(lines).fill(n + 1),
    facts: new Uint8Array(lines).fill(n),
    sketch: Uint32Array.of(n, n + 1),
    dateOrder: n % 3,
  };
}

const stored = (pages: readonly LearnedPage[]) => {
  const store = new PageStore();
  for (const [place, one] of pages.entries()) store.add(one, place);
  return store;
};
const all = (store: PageStore) => Array.from({ length: store.count }, (_, i) => store.at(i));

/** The pages with digests of their lines: a million numbers are slow to compare one by one. */
const digested = (pages: readonly LearnedPage[]) =>
  pages.map(({ hashes, facts, ...page }) => {
    const digests = [hashes, facts].map((list) => createHash('sha256').update(list).digest('hex'));
    return { ...page, lines: hashes.length, digests };
  });

describe('a store of pages', () => {
  // Several chunks, one of them longer than others since a page does not fit, and a page without lines.
  const pages = [700_000, 700_000, LONG_PAGE, 0, 3].map((lines, n) => page(n, lines));

  it('gives back what was added', () => {
    expect(digested(all(stored(pages)))).toEqual(digested(pages));
    expect(stored(pages).bytes).toBe(5 * (1_400_000 + LONG_PAGE + 3) + 5 * (8 + 44));
  });

  it('gives back what was added beyond its first room', () => {
    const many = Array.from({ length: 3000 }, (_, n) => page(n, 2));
    expect(all(stored(many))).toEqual(many);
  });

  it('hands over some pages, and has none afterwards', () => {
    const store = stored(pages);
    const even = all(store.handOver((id) => id % 2 === 0));
    expect(digested(even)).toEqual(digested([pages[0]!, pages[2]!, pages[4]!]));
    expect(store.count).toBe(0);
  });

  it('has each page once, in the order of the ids', () => {
    const again = { ...page(4, 3), host: 7 };
    const store = stored([...pages, pages[2]!, again, pages[2]!]);
    expect([...store.distinct()]).toEqual([4, 6, 3, 2, 1, 0]);
    expect(store.placeAt(6)).toBe(6);
  });
});
