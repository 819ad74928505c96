import { describe, expect, it } from 'vitest';
import { mixed, randomOf } from '../../../fuzz/random.ts';
import type { Line } from '../../../src/page/line.ts';
import { wordsIn } from '../../../src/text/measure.ts';
import { textKey } from '../../../src/text/same-text.ts';
import { editedText } from '../../../train/variants/edit.ts';
import { variantsOf } from '../../../train/variants/index.ts';
import { Stock } from '../../../train/variants/stock.ts';
import { pickRecipes, type RecipeName, recipeNames, variantBy } from '../../../train/variants/variants.ts';
import { languageByCode, type Material } from '../../../train/variants/wording.ts';
import { bodyOf, ferry, labelled, mill } from './pages.ts';

const stock = new Stock([ferry, mill]);
const P = bodyOf(ferry);
const material = (seed: number): Material => {
  return { random: randomOf(mixed(seed, 1)), language: languageByCode('en'), offers: stock.for(ferry) };
};
const textOf = (name: RecipeName, seed: number, kind = 'blocks') => {
  const answered = labelled(ferry, kind);
  return editedText(answered.page, variantBy(name, answered, material(seed))!.edits);
};
const SEEDS = Array.from({ length: 60 }, (_, i) => i * 17);

describe('the stock', () => {
  it('offers a page what other pages have, and never its own', () => {
    expect(stock.for(ferry).map(({ id }) => id)).toEqual(['lindvik-2']);
    expect(stock.for({ ...ferry, language: 'de' })).toEqual([]);
    expect(stock.for(ferry)[0]!.sentences).toContain('Workers were told in a meeting on Tuesday.');
  });
});

describe('a recipe', () => {
  it.each(['before the last paragraph', 'before the last but one', 'inside the body', 'two boxes'] as const)(
    'that puts a box %s keeps every line of the page in order',
    (name) => {
      const before = labelled(ferry, 'blocks').page.lines.map((l) => l.text);
      for (const seed of SEEDS) {
        const after = textOf(name, seed).split('\n').filter(Boolean);
        let at = 0;
        for (const line of after) if (line === before[at]) at++;
        expect(at).toBe(before.length);
        expect(after.length).toBeGreaterThan(before.length);
      }
    },
  );

  it('puts its box right before the last paragraph', () => {
    for (const seed of SEEDS) {
      const rows = textOf('before the last paragraph', seed).split('\n').filter(Boolean);
      const last = rows.indexOf(P.at(-1)!);
      expect(rows.indexOf(P.at(-2)!)).toBeLessThan(last - 1);
      expect(rows.slice(last + 1)).toEqual(['About us', 'Contact']);
    }
  });

  it('leaves the body alone, with its headline or without', () => {
    expect(textOf('body alone', 1).trim()).toBe(P.join('\n\n'));
    expect(textOf('headline and body', 1).trim()).toBe(['Ferry to sail again', ...P].join('\n\n'));
  });

  it('cuts off what is above or below, but never the body', () => {
    for (const seed of SEEDS) {
      expect(textOf('cut off above', seed)).toContain(P[0]);
      expect(textOf('cut off above', seed)).not.toMatch(/^Home/);
      expect(textOf('cut off below', seed)).toContain(P.at(-1)!);
      expect(textOf('cut off below', seed)).toMatch(/^Home/);
    }
  });

  it('varies the words of its boxes', () => {
    const boxes = new Set(SEEDS.map((seed) => textOf('before the last paragraph', seed)));
    expect(boxes.size).toBeGreaterThan(50);
  });

  it('needs a body with an inside', () => {
    const page = labelled({ ...ferry, gold: { ...ferry.gold, body: P[0]! } }, 'blocks');
    expect(variantBy('two boxes', page, material(1))).toBeNull();
  });
});

describe('variants of a training page', () => {
  const make = (kind: string, seed: number) =>
    variantsOf(ferry, labelled(ferry, kind), ferry.dumps[kind]!, stock, seed, {
      long: recipeNames.length,
      brief: 0,
    });

  it.each(['blocks', 'wet', 'html', 'markdown'])('of %s are all that are asked for', (kind) => {
    expect(make(kind, 5).length).toBeGreaterThan(recipeNames.length / 2);
  });

  it('are the same for the same seed, and others for another', () => {
    const texts = (seed: number) => make('blocks', seed).map(({ page }) => page.text);
    expect(texts(5)).toEqual(texts(5));
    expect(texts(5)).not.toEqual(texts(6));
  });

  it.each(['blocks', 'wet', 'gettext', 'html', 'markdown'])(
    'of %s call no other line body than the article has, or its new end',
    (kind) => {
      const own = textKey(P.join(' '));
      const words = (lines: readonly Line[]) => lines.reduce((sum, l) => sum + wordsIn(l.text), 0);
      const share = SEEDS.flatMap((seed) => make(kind, seed)).map(({ page, target }) => {
        const kept = page.lines.filter((l) => target[l.index]! > 0);
        return words(kept.filter((l) => own.includes(textKey(l.text)))) / words(kept);
      });
      expect(share.length).toBeGreaterThan(100);
      expect(share.every((s) => s > 0.4)).toBe(true);
      expect(share.filter((s) => s === 1).length / share.length).toBeGreaterThan(0.6);
    },
  );

  const short = (kind: string, seed: number) =>
    variantsOf(ferry, labelled(ferry, kind), ferry.dumps[kind]!, stock, seed, { long: 0, brief: 3 });

  it.each(['blocks', 'wet', 'gettext', 'html', 'markdown'])('of %s are short pages, too', (kind) => {
    const made = SEEDS.flatMap((seed) => short(kind, seed));
    expect(made.length).toBeGreaterThan(SEEDS.length);
    for (const { page, target } of made) {
      const kept = page.lines.filter((l) => target[l.index]! > 0).map((l) => textKey(l.text));
      expect(P.some((p) => kept.some((text) => text.includes(textKey(p))))).toBe(true);
    }
    expect(new Set(made.map(({ page }) => page.text)).size).toBeGreaterThan(SEEDS.length / 2);
  });

  it('make the blocks of short pages of the article’s own words, and of names', () => {
    const words = new Set(
      P.join(' ')
        .toLowerCase()
        .match(/\p{L}+/gu),
    );
    const own = SEEDS.flatMap((seed) => short('blocks', seed)).map(({ page, target }) => {
      const body = page.lines
        .filter((l) => target[l.index]! > 0)
        .flatMap((l) => l.text.toLowerCase().match(/\p{L}+/gu) ?? []);
      return body.filter((w) => words.has(w)).length / body.length;
    });
    expect(Math.min(...own)).toBeGreaterThan(0.7);
    expect(own.filter((share) => share > 0.95).length).toBeGreaterThan(own.length / 2);
  });

  it('are none if no other page lends anything', () => {
    expect(
      variantsOf(ferry, labelled(ferry, 'wet'), ferry.dumps.wet!, new Stock([ferry]), 1, {
        long: 4,
        brief: 4,
      }),
    ).toEqual([]);
  });
});

describe('the choice of recipes', () => {
  it('takes different ones, and the heavy ones more often', () => {
    const picked = Array.from({ length: 400 }, (_, seed) => pickRecipes(seed, 3));
    expect(picked.every((names) => new Set(names).size === 3)).toBe(true);
    const count = (name: RecipeName) => picked.filter((names) => names.includes(name)).length;
    expect(count('before the last paragraph')).toBeGreaterThan(2 * count('headlines below'));
    expect(recipeNames.every((name) => count(name) > 0)).toBe(true);
  });
});
