import { describe, expect, it } from 'vitest';
import { articleProbability } from '../../src/decide/article.ts';
import { pageOf } from '../support/context.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';

/** Probability of a page of body lines with these scores. */
function belief(scores: number[], body = scores.map(() => true), texts = scores.map(() => P)): number {
  return articleProbability(pageOf(texts.join('\n')), Float64Array.from(scores), body);
}

describe('the probability of an article', () => {
  it('is 0 without a body', () => {
    expect(belief([])).toBe(0);
    expect(belief([0.9, 0.9], [false, false])).toBe(0);
    expect(belief([0.9], [true], ['— … —'])).toBe(0);
  });

  it('grows with how sure the model is, and with the number of lines', () => {
    expect(belief([0.9, 0.9])).toBeGreaterThan(belief([0.6, 0.6]));
    expect(belief(Array(20).fill(0.9))).toBeGreaterThan(belief([0.9, 0.9]));
  });

  it('is near 1 for a long sure body and near 0 for a doubtful one', () => {
    expect(belief(Array(30).fill(0.99))).toBeGreaterThan(0.8);
    expect(belief([0.45, 0.45], [true, true], ['£34.00 12 x 250 ml', '4.7 (212)'])).toBeLessThan(0.1);
    expect(belief(Array(3000).fill(1))).toBeLessThanOrEqual(1);
  });

  it('weighs lines by their words and passes over what is not body', () => {
    const short = 'It will.';
    expect(belief([0.99, 0.5], [true, true], [P, short])).toBeGreaterThan(
      belief([0.5, 0.99], [true, true], [P, short]),
    );
    expect(belief([0.99, 0.1], [true, false])).toBe(belief([0.99]));
  });
});
