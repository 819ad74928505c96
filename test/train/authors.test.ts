import { describe, expect, it } from 'vitest';
import { Chooser } from '../../src/chooser/chooser.ts';
import { noValues } from '../../src/chooser/features.ts';
import { authorFeatures } from '../../src/head/authors/feature-table.ts';
import type { AuthorOption, AuthorPage } from '../../train/author-pages.ts';
import { chosen, figuresOf } from '../../train/author-report.ts';
import { fitAuthors } from '../../train/authors.ts';

function option(feature: 'by' | 'bare', right: boolean, name = 'Jane Holloway'): AuthorOption {
  const values = noValues(authorFeatures);
  values[authorFeatures.at[feature]] = 1;
  return { names: [name], values, right, near: false };
}

function page(options: AuthorOption[], gold: string | null = 'Jane Holloway', corpus = 'a'): AuthorPage {
  return { corpus, kind: 'wet', fold: 0, gold, readable: gold !== null, options };
}

const PAGES = [
  page([option('by', true), option('bare', false, 'Harbour News')]),
  page([option('by', true)]),
  page([option('bare', false, 'Harbour News')], null, 'wcxb-a'),
];

describe('fitting the authors’ weights', () => {
  const { weights, none } = fitAuthors(PAGES)(null);

  it('raises what right names have and lowers what wrong ones have; nobody scores 0', () => {
    expect(weights.by).toBeGreaterThan(1);
    expect(weights.bare).toBeLessThan(-1);
    expect(none).toBe(0);
  });

  it('leaves a feature that no page has at its expected weight', () => {
    expect(weights.role).toBe(1);
    expect(weights.dated).toBe(0);
  });

  it('counts a list with another author of the gold as partly right, and one without as wrong', () => {
    const near = { ...option('bare', false), near: true };
    expect(fitAuthors([page([near, option('by', false)])])(null).weights.bare).toBeGreaterThan(0.5);
  });

  it('gives a page without a gold author more weight in some corpora', () => {
    const byWeight = (corpus: string) =>
      fitAuthors([page([option('by', true)]), page([option('by', false)], null, corpus)])(null).weights.by!;
    expect(byWeight('wcxb-a')).toBeLessThan(byWeight('a') - 0.5);
  });
});

describe('figures', () => {
  const chooser = (weights: Record<string, number>) => new Chooser(authorFeatures, { none: 0, weights });
  const fitted = chooser({ by: 2, bare: -2 });

  it('gives the likeliest list, or none below the cut', () => {
    expect(chosen(PAGES[0]!, fitted, 0.35)?.names).toEqual(['Jane Holloway']);
    expect(chosen(PAGES[2]!, fitted, 0.35)).toBeNull();
  });

  it('lets lists that begin with the same name count together', () => {
    const twice = page([option('bare', true), option('bare', true), option('bare', true)]);
    expect(chosen(twice, chooser({ bare: -0.5 }), 0.6)).not.toBeNull();
    expect(chosen(page([option('bare', true)]), chooser({ bare: -0.5 }), 0.6)).toBeNull();
  });

  it('are shares of the pages to which they apply', () => {
    const wrong = page([option('by', false, 'Peter Marsh')]);
    expect(figuresOf([...PAGES, wrong], [fitted], 0.35)).toEqual({
      n: 3,
      offered: 2 / 3,
      found: 2 / 3,
      wrong: 1 / 3,
      extra: 0,
    });
  });
});
