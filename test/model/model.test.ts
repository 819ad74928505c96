import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packModel, unpackModel } from '../../src/forest/pack.ts';
import { FORESTS, learned, storedForest, storedWeights, WEIGHTS } from '../../src/model/index.ts';

const FOLDER = new URL('../../src/model/', import.meta.url);

describe('the learned numbers', () => {
  it('are all listed by name', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
    const listed = [...FORESTS.map((n) => `${n}.forest.json`), ...WEIGHTS.map((n) => `${n}.weights.json`)];
    expect(files.sort()).toEqual(listed.sort());
  });

  it('have a list of thresholds for each feature, and use only those', () => {
    for (const name of FORESTS) {
      const { features, thresholds, feature, cut } = storedForest(name);
      expect(thresholds).toHaveLength(features.length);
      expect(Array.from(feature).every((f, n) => f < 0 || cut[n]! < thresholds[f]!.length)).toBe(true);
    }
  });

  it('come back from the bytes of the package as they are', () => {
    const unpacked = unpackModel(Buffer.from(packModel(learned())));
    for (const name of WEIGHTS) expect(unpacked.weights(name)).toEqual(storedWeights(name));
    for (const name of FORESTS) {
      const { feature, cut, value, ...names } = unpacked.forest(name);
      const lists = { feature: Array.from(feature), cut: Array.from(cut), value: Array.from(value) };
      expect({ ...names, ...lists }).toEqual(storedForest(name));
    }
  });
});
