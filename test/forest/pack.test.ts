import { describe, expect, it } from 'vitest';
import type { StoredForest } from '../../src/forest/forest.ts';
import { packModel, unpackModel } from '../../src/forest/pack.ts';

const forest = (value: number): StoredForest => ({
  features: ['words', 'commas'],
  thresholds: [[1.5, 20], [0]],
  feature: [1, -1, 0, -1, -1],
  cut: [0, 0, 1, 0, 0],
  value: [3, -1200, value, 0, 32767],
});
const packed = (...forests: StoredForest[]) =>
  packModel({ forests: Object.fromEntries(forests.map((f, i) => [`forest ${i}`, f])), weights: {} });

describe('a packed model', () => {
  it('gives back each forest by its name, and the weights', () => {
    const forests = { a: forest(-32768), b: forest(-1), c: forest(7) };
    const weights = { dates: { none: -1.22, weights: { clock: 0.28, é: 1 } } };
    const back = unpackModel(Buffer.from(packModel({ forests, weights })));
    for (const name of ['c', 'a', 'b'] as const) {
      const { feature, cut, value, ...names } = back.forest(name);
      const plain = {
        ...names,
        feature: Array.from(feature),
        cut: Array.from(cut),
        value: Array.from(value),
      };
      expect(plain).toEqual(forests[name]);
    }
    expect(back.weights('dates')).toEqual(weights.dates);
  });

  it('is refused if a number does not fit', () => {
    expect(() => packed(forest(0))).not.toThrow();
    expect(() => packed(forest(0), forest(40_000))).toThrow(
      new RangeError('the forest “forest 1” does not fit into bytes'),
    );
    expect(() => packed({ ...forest(0), feature: [255, -1, -1] })).toThrow(RangeError);
    expect(() => packed({ ...forest(0), cut: [0, 0, 256, 0, 0] })).toThrow(RangeError);
  });
});
