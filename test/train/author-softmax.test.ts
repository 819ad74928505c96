import { describe, expect, it } from 'vitest';
import type { AuthorOption, AuthorPage } from '../../train/author-pages.ts';
import { chosen, figuresOf } from '../../train/author-report.ts';
import { fitWeights, shares } from '../../train/author-softmax.ts';

const NAMES = ['by', 'bare', 'role'];

function option(feature: 'by' | 'bare', right: boolean, name = 'Jane Holloway'): AuthorOption {
  return { names: [name], features: [{ feature, value: 1 }], right, near: false };
}

function page(options: AuthorOption[], gold: string | null = 'Jane Holloway'): AuthorPage {
  return { id: 'a', kind: 'wet', fold: 0, gold, readable: gold !== null, weight: 1, options };
}

const PAGES = [
  page([option('by', true), option('bare', false, 'Harbour News')]),
  page([option('by', true)]),
  page([option('bare', false, 'Harbour News')], null),
];

describe('fitting the authors’ weights', () => {
  it('raises what right names have and lowers what wrong ones have', () => {
    const weights = fitWeights(PAGES, NAMES);
    expect(weights.by).toBeGreaterThan(1);
    expect(weights.bare).toBeLessThan(-1);
  });

  it('leaves a feature that no page has at what is expected of it', () => {
    expect(fitWeights(PAGES, NAMES).role).toBe(1);
  });

  it('gives the same weights again', () => {
    expect(fitWeights(PAGES, NAMES)).toEqual(fitWeights(PAGES, NAMES));
  });

  it('makes probabilities of scores', () => {
    const [a, b] = shares([1000, 1000]);
    expect([a, b]).toEqual([0.5, 0.5]);
    expect(shares([0, Math.log(3)])[1]).toBeCloseTo(0.75);
  });
});

describe('figures', () => {
  const weights = { by: 2, bare: -2 };

  it('gives the likeliest list, or none below the cut', () => {
    expect(chosen(PAGES[0]!, weights, 0.35)?.names).toEqual(['Jane Holloway']);
    expect(chosen(PAGES[2]!, weights, 0.35)).toBeNull();
  });

  it('lets lists that begin with the same name count together', () => {
    const twice = page([option('bare', true), option('bare', true), option('bare', true)]);
    expect(chosen(twice, { bare: -0.5 }, 0.6)).not.toBeNull();
    expect(chosen(page([option('bare', true)]), { bare: -0.5 }, 0.6)).toBeNull();
  });

  it('are shares of the pages they are about', () => {
    const wrong = page([option('by', false, 'Peter Marsh')]);
    expect(figuresOf([...PAGES, wrong], [weights], 0.35)).toEqual({
      n: 3,
      offered: 2 / 3,
      found: 2 / 3,
      wrong: 1 / 3,
      extra: 0,
    });
  });
});
