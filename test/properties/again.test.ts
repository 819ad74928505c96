import { describe, expect, it } from 'vitest';
import { keptOver } from '../../fuzz/again.ts';
import { corpusSeeds, fixtureSeeds } from '../../fuzz/pages.ts';

const LEAST = 0.98;
/** Pages of each corpus; `npm run fuzz` uses more. */
const PAGES = 6;

describe('an article cleaned a second time', () => {
  const { pages, share, worst } = keptOver(fixtureSeeds());

  it('keeps its body', () => {
    expect(pages).toBeGreaterThan(50);
    expect(share).toBeGreaterThanOrEqual(LEAST);
  });

  it('is checked for each fixture too', () => {
    expect(worst.filter((kept) => kept.share < LEAST)).toEqual([]);
  });

  it('reports what is lost', () => {
    const menu = Buffer.from('Home\nNews\nSport\n');
    expect(keptOver([{ name: 'menu', bytes: menu }]).pages).toBe(0);
  });
});

describe('articles of the corpora cleaned a second time', () => {
  const folder = process.env.CLEAN_ARTICLE_CORPORA;

  it('keep their bodies, all together', (context) => {
    if (!folder) {
      console.warn('skipped: CLEAN_ARTICLE_CORPORA names no folder');
      return context.skip();
    }
    const { pages, share } = keptOver(corpusSeeds(folder, PAGES));
    expect(pages).toBeGreaterThan(100);
    expect(share).toBeGreaterThanOrEqual(LEAST);
  });
});
