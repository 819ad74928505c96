import { describe, expect, it } from 'vitest';
import { defineFeatures } from '../../src/chooser/features.ts';
import { Choices } from '../../train/choices.ts';
import { fitWeights, type Settings } from '../../train/softmax.ts';

const features = defineFeatures(['good', 'noise', 'unseen']);
const SETTINGS: Settings = {
  steps: 400,
  rate: () => 0.05,
  memory: 0.99,
  pull: 0.0005,
  pullPer: 'weight',
  none: 'fitted',
};

const option = (good: number, noise: number) => Float64Array.of(good, noise, 0);

/** A choice between candidates; `right` is -1 for none of them. */
function choice(right: number, options: Float64Array[], weight = 1, fold = 0) {
  const none = right < 0 ? 1 : 0;
  return { options, right: options.map((_, i) => Number(i === right)), none, weight, fold };
}
const all = (...list: ReturnType<typeof choice>[]) => {
  const choices = new Choices();
  for (const one of list) choices.add(one);
  return choices;
};

const FOUR = all(
  choice(0, [option(1, 0), option(0, 1)]),
  choice(1, [option(0, 0), option(1, 0)]),
  choice(0, [option(1, 1), option(0, 1)]),
  choice(-1, [option(0, 1), option(0, 0)]),
);
/** The score of `good` minus that of none. */
const leadOfGood = (choices: Choices, settings = SETTINGS) => {
  const { weights, none } = fitWeights(choices, features, settings);
  return weights.good! - none!;
};

describe('fitting a softmax', () => {
  it('gives weight to what marks the right candidate, and chooses none without it', () => {
    const { weights, none } = fitWeights(FOUR, features, SETTINGS);
    expect(weights.good).toBeGreaterThan(2);
    expect(weights.good).toBeGreaterThan(none! + 1);
    expect(none).toBeGreaterThan(weights.noise!);
  });

  it('gives the same weights for the same choices, to two decimals', () => {
    const fitted = fitWeights(FOUR, features, SETTINGS);
    expect(fitWeights(FOUR, features, SETTINGS)).toEqual(fitted);
    expect(Object.values(fitted.weights).every((w) => Number(w.toFixed(2)) === w)).toBe(true);
  });

  it('finds the weights whose probabilities are the shares of the choices', () => {
    // Right in three of four choices: odds of 3 to 1, without the pull.
    const one = [option(1, 0)];
    const choices = all(choice(0, one), choice(0, one), choice(0, one), choice(-1, one));
    expect(leadOfGood(choices, { ...SETTINGS, steps: 3000, pull: 0 })).toBeCloseTo(Math.log(3), 1);
  });

  it('counts several right candidates together, each by how right it is', () => {
    const two = [option(1, 0), option(0, 1)];
    const given = (right: number[]) => all({ options: two, right, none: 0, weight: 1, fold: 0 });
    const { weights } = fitWeights(given([1, 1]), features, SETTINGS);
    expect(weights.good).toBe(weights.noise);
    const fitted = fitWeights(given([1, 0.4]), features, SETTINGS).weights;
    expect(fitted.good).toBeGreaterThan(fitted.noise!);
  });

  it('counts a choice by its weight', () => {
    const of = (weight: number) => all(choice(0, [option(1, 0)], weight), choice(-1, [option(1, 0)]));
    expect(leadOfGood(of(9))).toBeGreaterThan(0.5);
    expect(leadOfGood(of(0.1))).toBeLessThan(-0.5);
  });

  it('pulls weights to their expected values, per choice more strongly if choices have little weight', () => {
    const expected = { unseen: 3 };
    expect(fitWeights(FOUR, features, { ...SETTINGS, expected }).weights.unseen).toBe(3);
    const light = all(choice(0, [option(1, 0)], 0.01), choice(-1, [option(0, 0)], 0.01));
    const good = (pullPer: 'choice' | 'weight') =>
      fitWeights(light, features, { ...SETTINGS, pullPer }).weights.good!;
    expect(good('choice')).toBeLessThan(good('weight') - 0.5);
  });

  it('does not use the fold that is left out', () => {
    const choices = all(
      choice(1, [option(0, 1), option(1, 0)], 1, 0),
      choice(1, [option(1, 0), option(0, 1)], 1, 1),
    );
    expect(fitWeights(choices, features, SETTINGS, 1).weights.good).toBeGreaterThan(0.5);
    expect(fitWeights(choices, features, SETTINGS, 0).weights.good).toBeLessThan(-0.5);
  });

  it('keeps a score of none that is given; without a finite one none is never chosen', () => {
    expect(fitWeights(FOUR, features, { ...SETTINGS, none: 0 }).none).toBe(0);
    const shown = all(choice(1, [option(0, 1), option(1, 0)]));
    const fitted = fitWeights(shown, features, { ...SETTINGS, none: Number.NEGATIVE_INFINITY });
    expect(fitted).not.toHaveProperty('none');
    expect(fitted.weights.good).toBeGreaterThan(1);
    expect(fitted.weights.good).toBe(-fitted.weights.noise!);
  });
});

describe('choices', () => {
  it('keep the features of each candidate that are not 0', () => {
    const { starts, candidates, feature, value, right, size } = FOUR;
    expect(size).toBe(4);
    expect(starts).toEqual([0, 2, 4, 6, 8]);
    expect(candidates).toEqual([0, 1, 2, 2, 3, 5, 6, 7, 7]);
    expect(feature).toEqual([0, 1, 0, 0, 1, 1, 1]);
    expect(value).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(right).toEqual([1, 0, 0, 1, 1, 0, 0, 0]);
  });
});
