import { describe, expect, it } from 'vitest';
import { Chooser } from '../../src/chooser/chooser.ts';
import { defineFeatures, noValues } from '../../src/chooser/features.ts';

const features = defineFeatures(['near', 'far', 'twice', 'long'], {
  near: 'it stands near',
  twice: 'it stands near',
  long: null,
});
const stored = { none: -0.5, weights: { far: -2, near: 0.1, long: 4, twice: 0.2 } };
const chooser = new Chooser(features, stored);

const valuesOf = (values: Partial<Record<'near' | 'far' | 'twice' | 'long', number>>) => {
  const row = noValues(features);
  for (const [name, value] of Object.entries(values)) row[features.at[name as 'near']] = value;
  return row;
};

describe('a table of features', () => {
  it('gives each feature its index', () => {
    expect(features.at).toEqual({ near: 0, far: 1, twice: 2, long: 3 });
    expect([...noValues(features)]).toEqual([0, 0, 0, 0]);
  });
});

describe('a score', () => {
  it('is the sum of the features, each times its weight, whatever their order in the file', () => {
    expect(chooser.score(valuesOf({ near: 1, far: 0.5, long: 1 }))).toBeCloseTo(3.1);
    expect(chooser.score(valuesOf({ near: 1 }), 10)).toBeCloseTo(10.1);
    expect(chooser.none).toBe(-0.5);
    expect(new Chooser(features, { weights: {} }).none).toBe(0);
  });

  it('is added up in the order of the table, to the last bit', () => {
    const three = defineFeatures(['a', 'b', 'c']);
    const sum = new Chooser(three, { weights: { c: 0.3, b: 0.2, a: 0.1 } });
    expect(sum.score(Float64Array.of(1, 1, 1))).toBe(0.1 + 0.2 + 0.3);
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
  });

  it('is the same with a new feature in the middle that has no weight', () => {
    const more = defineFeatures(['near', 'new', 'far', 'twice', 'long']);
    const values = Float64Array.of(0.3, 99, 0.7, 0.1, 0.9);
    expect(new Chooser(more, stored).score(values)).toBe(
      chooser.score(valuesOf({ near: 0.3, far: 0.7, twice: 0.1, long: 0.9 })),
    );
  });

  it('needs every feature that has a weight', () => {
    expect(() => new Chooser(defineFeatures(['near', 'far', 'twice']), stored)).toThrow(
      new Error('a weight names the feature “long”, which does not exist'),
    );
    expect(() => new Chooser(features, { weights: { constructor: 1 } })).toThrow('“constructor”');
  });
});

describe('reasons', () => {
  it('come from the features that raise the score most, strongest first', () => {
    const values = valuesOf({ near: 1, far: 1, twice: 1, long: 1 });
    expect(chooser.strongest(values, 9)).toEqual(['long', 'twice', 'near']);
    expect(chooser.strongest(values, 2)).toEqual(['long', 'twice']);
    // A negative weight times a negative value raises the score.
    expect(chooser.strongest(valuesOf({ far: -1, near: 0.5 }), 9)).toEqual(['far', 'near']);
  });

  it('are given once each, and only for features that have words', () => {
    const values = valuesOf({ near: 1, twice: 1, long: 1 });
    expect(chooser.reasons(values, 3)).toEqual(['it stands near']);
    expect(chooser.reasons(values, 1)).toEqual([]);
    expect(chooser.reasons(values, 1, 3)).toEqual(['it stands near']);
  });
});
