import { describe, expect, it } from 'vitest';
import { keptOver } from '../../fuzz/again.ts';
import { fixtureSeeds } from '../../fuzz/pages.ts';

const LEAST = 0.98;

describe('an article cleaned once more', () => {
  const { pages, share, worst } = keptOver(fixtureSeeds());

  it('keeps its body', () => {
    expect(pages).toBeGreaterThan(50);
    expect(share).toBeGreaterThanOrEqual(LEAST);
  });

  it('is judged by each fixture, too', () => {
    expect(worst.filter((kept) => kept.share < LEAST)).toEqual([]);
  });

  it('would show what it lost', () => {
    const menu = Buffer.from('Home\nNews\nSport\n');
    expect(keptOver([{ name: 'menu', bytes: menu }]).pages).toBe(0);
  });
});
