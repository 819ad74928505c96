import { describe, expect, it } from 'vitest';
import { FORESTS, type Learned, learned, WEIGHTS } from '../../src/model/index.ts';
import { idOf, modelId } from '../../src/pipeline/model-id.ts';

describe('the model’s id', () => {
  const changed = (change: (copy: Learned) => void) => {
    const copy = structuredClone(learned());
    change(copy);
    return idOf(copy);
  };

  it('is twelve digits, the same for the same numbers', () => {
    expect(modelId()).toMatch(/^[0-9a-f]{12}$/);
    expect(changed(() => undefined)).toBe(modelId());
  });

  it.each(FORESTS)('changes with any number of the forest %s', (name) => {
    const ids = (['feature', 'cut', 'value'] as const).map((list) =>
      changed(({ forests }) => {
        (forests[name][list] as number[])[0]! += 1;
      }),
    );
    const threshold = changed(({ forests }) => {
      (forests[name].thresholds as number[][]).find((list) => list.length > 0)![0]! += 1;
    });
    const missing = changed(({ forests }) => Object.assign(forests[name], { missingIsYes: 1 }));
    expect(new Set([modelId(), threshold, missing, ...ids]).size).toBe(6);
  });

  it.each(WEIGHTS)('changes with any weight of %s', (name) => {
    const { forests, weights } = learned();
    const fitted = weights[name];
    const ids = Object.entries(fitted.weights).map(([feature, weight]) => {
      const moved = { ...fitted, weights: { ...fitted.weights, [feature]: weight + 0.01 } };
      return idOf({ forests, weights: { ...weights, [name]: moved } });
    });
    expect(new Set([modelId(), ...ids]).size).toBe(ids.length + 1);
  });

  it('changes with forests and weights that are new', () => {
    const { forests, weights } = learned();
    const more = { ...forests, marks: forests.headline };
    expect(idOf({ weights, forests: more })).not.toBe(modelId());
    expect(idOf({ forests, weights: { ...weights, deck: weights.authors } } as Learned)).not.toBe(modelId());
  });
});
