import { describe, expect, it } from 'vitest';
import { type Choice, fitChoices } from '../../train/softmax.ts';

type Name = 'good' | 'noise';
const NAMES = ['good', 'noise'] as const;
const option = (good: number, noise: number) => ({ good, noise });

/** A choice between two options; `right` is -1 for neither. */
function choice(right: number, options: { good: number; noise: number }[]): Choice<Name> {
  return { options, right: options.map((_, i) => i === right), weight: 1 };
}

describe('fitting choices', () => {
  const choices = [
    choice(0, [option(1, 0), option(0, 1)]),
    choice(1, [option(0, 0), option(1, 0)]),
    choice(0, [option(1, 1), option(0, 1)]),
    choice(-1, [option(0, 1), option(0, 0)]),
  ];

  it('weighs what marks the right option, and leaves the choice open without it', () => {
    const { weights, none } = fitChoices(choices, NAMES);
    expect(weights.good).toBeGreaterThan(2);
    expect(weights.good).toBeGreaterThan(none + 1);
    expect(none).toBeGreaterThan(weights.noise);
  });

  it('gives the same weights for the same input', () => {
    expect(fitChoices(choices, NAMES)).toEqual(fitChoices(choices, NAMES));
  });

  it('counts several right options together', () => {
    const both = { options: [option(1, 0), option(1, 0)], right: [true, true], weight: 1 };
    const one = { options: [option(1, 0), option(1, 0)], right: [true, false], weight: 1 };
    expect(fitChoices([both], NAMES).weights.good).toBeGreaterThan(
      fitChoices([one], NAMES).weights.good - 0.5,
    );
    expect(fitChoices([both], NAMES).none).toBeLessThan(0);
  });

  it('lets a choice count by its weight', () => {
    const yes = (weight: number) => ({ ...choice(0, [option(1, 0)]), weight });
    const no = choice(-1, [option(1, 0)]);
    const lean = (weight: number) => {
      const { weights, none } = fitChoices([yes(weight), no], NAMES);
      return weights.good - none;
    };
    expect(lean(9)).toBeGreaterThan(0.5);
    expect(lean(0.1)).toBeLessThan(-0.5);
  });
});
