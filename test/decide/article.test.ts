import { describe, expect, it } from 'vitest';
import { articleProbability, probabilityOf } from '../../src/decide/article.ts';
import { measureArticle } from '../../src/decide/article-measures.ts';
import { pageOf } from '../support/context.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const SHORT = 'It will.';

interface Given {
  body?: boolean[];
  texts?: string[];
}

const given = (scores: number[], { body = scores.map(() => true), texts = scores.map(() => P) }: Given) =>
  [pageOf(texts.join('\n')), Float64Array.from(scores), body] as const;
/** Probability of a page of body lines with these scores. */
const belief = (scores: number[], with_: Given = {}) => articleProbability(...given(scores, with_));
const measures = (scores: number[], with_: Given = {}) => measureArticle(...given(scores, with_));

describe('the probability of an article', () => {
  it('is 0 without a body', () => {
    expect(belief([])).toBe(0);
    expect(belief([0.9, 0.9], { body: [false, false] })).toBe(0);
    expect(belief([0.9], { texts: ['— … —'] })).toBe(0);
  });

  it('grows with how sure the model is, and with the number of lines', () => {
    expect(belief([0.9, 0.9])).toBeGreaterThan(belief([0.6, 0.6]));
    expect(belief(Array(20).fill(0.9))).toBeGreaterThan(belief([0.9, 0.9]));
  });

  it('is near 1 for a long sure body and small for a doubtful one', () => {
    expect(belief(Array(30).fill(0.99))).toBeGreaterThan(0.8);
    expect(belief([0.45, 0.45], { texts: ['£34.00 12 x 250 ml', '4.7 (212)'] })).toBeLessThan(0.12);
    expect(belief(Array(3000).fill(1))).toBeLessThanOrEqual(1);
  });
});

describe('the measures', () => {
  it('weigh lines by their words and pass over what is not body', () => {
    const texts = [P, SHORT];
    expect(measures([0.99, 0.5], { texts })!.sureness).toBeGreaterThan(
      measures([0.5, 0.99], { texts })!.sureness,
    );
    expect(measures([0.99, 0.01], { body: [true, false] })!.sureness).toBe(measures([0.99])!.sureness);
  });

  it('expect less where likely body is dropped or doubtful body kept', () => {
    const all = measures([0.99, 0.99])!.expected;
    expect(measures([0.99, 0.99], { body: [true, false] })!.expected).toBeLessThan(all);
    expect(measures([0.99, 0.5])!.expected).toBeLessThan(all);
    expect(measures([1, 1])!.expected).toBeCloseTo(-Math.log(0.01));
  });

  it('count lines, words, doubt, sentences and stretches', () => {
    const body = [true, false, true, true];
    const texts = [P, 'Share', P, 'Ferry to sail'];
    expect(measures([0.9, 0.1, 0.9, 0.5], { body, texts })).toMatchObject({
      lines: Math.log1p(3),
      words: Math.log1p(35),
      doubt: 3 / 35,
      sentences: 32 / 35,
      runs: 2 / 3,
    });
  });

  it('are none without a word in the body', () => {
    expect(measures([0.9], { body: [false] })).toBeNull();
  });
});

describe('a logistic model', () => {
  it('is one half at even odds and follows its weights', () => {
    const one = measures([0.9, 0.9])!;
    const none = { sureness: 0, expected: 0, lines: 0, words: 0, doubt: 0, sentences: 0, runs: 0 };
    expect(probabilityOf(one, { intercept: 0, weights: none })).toBe(0.5);
    expect(probabilityOf(one, { intercept: 0, weights: { ...none, lines: 1 } })).toBeCloseTo(0.75);
  });
});
