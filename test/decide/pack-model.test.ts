import { describe, expect, it } from 'vitest';
import type { StoredModel } from '../../src/decide/model.ts';
import { packModel, unpackModel } from '../../src/decide/pack-model.ts';

const forest = (value: number) => ({
  features: ['words', 'commas'],
  thresholds: [[1.5, 20], [0]],
  feature: [1, -1, 0, -1, -1],
  cut: [0, 0, 1, 0, 0],
  value: [3, -1200, value, 0, 32767],
});
const model = (value: number): StoredModel => ({ lines: forest(value), context: forest(-1) });

describe('a packed model', () => {
  it('comes back as it was', () => {
    const back = unpackModel(Buffer.from(packModel(model(-32768))));
    for (const name of ['lines', 'context'] as const) {
      const { features, thresholds, feature, cut, value } = back[name];
      const plain = { features, thresholds, feature: [...Array.from(feature)], cut: [...Array.from(cut)] };
      expect({ ...plain, value: Array.from(value) }).toEqual(model(-32768)[name]);
    }
  });

  it('is refused when a number does not fit', () => {
    expect(() => packModel(model(40_000))).toThrow(RangeError);
    const wide = { ...forest(0), feature: [255, -1, -1] };
    expect(() => packModel({ lines: wide, context: forest(0) })).toThrow(RangeError);
  });
});
