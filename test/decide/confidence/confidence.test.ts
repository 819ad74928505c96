import { describe, expect, it } from 'vitest';
import {
  articleChooser,
  articleProbability,
  probabilityOf,
} from '../../../src/decide/confidence/confidence.ts';
import { measureArticle } from '../../../src/decide/confidence/measures.ts';
import type { Label, LabelKind } from '../../../src/rules/rule.ts';
import { pageOf } from '../../support/context.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const SHORT = 'It will.';

interface Given {
  body?: boolean[];
  texts?: string[];
  labels?: [line: number, kind: LabelKind][];
}

const given = (
  scores: number[],
  { body = scores.map(() => true), texts = scores.map(() => P), labels = [] }: Given,
) => {
  const page = pageOf(texts.join('\n'));
  const list = page.lines.map((): Label[] => []);
  for (const [line, kind] of labels)
    list[line]!.push({ kind, line, rule: kind, reason: kind, certainty: 'likely' });
  return [page, list, Float64Array.from(scores), body] as const;
};
/** Probability of a page of body lines with these scores. */
const belief = (scores: number[], with_: Given = {}) => articleProbability(...given(scores, with_));
const measures = (scores: number[], with_: Given = {}) => measureArticle(...given(scores, with_));

describe('the probability of an article', () => {
  it('is 0 without a body', () => {
    expect(belief([])).toBe(0);
    expect(belief([0.9, 0.9], { body: [false, false] })).toBe(0);
    expect(belief([0.9], { texts: ['— … —'] })).toBe(0);
  });

  it('rises with the scores, and with a date and a byline near the body’s start', () => {
    expect(belief([0.9, 0.9])).toBeGreaterThan(belief([0.6, 0.6]));
    expect(belief([0.1, 0.9], { body: [false, true], labels: [[0, 'date']] })).toBeGreaterThan(
      belief([0.1, 0.9], { body: [false, true] }),
    );
  });

  it('is near 1 for a long body with high scores and small for a doubtful one', () => {
    expect(belief(Array(30).fill(0.99))).toBeGreaterThan(0.8);
    expect(belief([0.45, 0.45], { texts: ['£34.00 12 x 250 ml', '4.7 (212)'] })).toBeLessThan(0.12);
    expect(belief(Array(3000).fill(1))).toBeLessThanOrEqual(1);
  });
});

describe('the measures', () => {
  it('weight lines by their words and ignore what is not body', () => {
    const texts = [P, SHORT];
    expect(measures([0.99, 0.5], { texts })!.sureness).toBeGreaterThan(
      measures([0.5, 0.99], { texts })!.sureness,
    );
    expect(measures([0.99, 0.01], { body: [true, false] })!.sureness).toBe(measures([0.99])!.sureness);
  });

  it('expect a lower F1 if likely body is dropped or doubtful body kept', () => {
    const all = measures([0.99, 0.99])!.expected;
    expect(measures([0.99, 0.99], { body: [true, false] })!.expected).toBeLessThan(all);
    expect(measures([0.99, 0.5])!.expected).toBeLessThan(all);
    expect(measures([1, 1])!.expected).toBeCloseTo(-Math.log(0.01));
  });

  it('count words, doubt, questions and the rules’ labels', () => {
    const body = [false, true, false, true, true];
    const texts = ['14 May', P, '12 views', P, 'Who pays?'];
    const labels: Given['labels'] = [
      [0, 'date'],
      [2, 'counter'],
      [3, 'date'],
    ];
    expect(measures([0.1, 0.9, 0.1, 0.9, 0.5], { body, texts, labels })).toMatchObject({
      words: Math.log1p(34),
      longest: Math.log1p(16),
      doubt: 2 / 34,
      dated: 1,
      signed: 0,
      dates: 1 / 3,
      questions: 1 / 3,
      counters: Math.log1p(1),
      noise: 1 / 4,
    });
  });

  it('do not exist if the body has no words', () => {
    expect(measures([0.9], { body: [false] })).toBeNull();
  });
});

describe('a logistic model', () => {
  it('gives one half at even odds and follows its weights', () => {
    const one = measures([0.9, 0.9])!;
    const probability = (weights: Record<string, number>) =>
      probabilityOf(one, articleChooser({ none: 0, weights }));
    expect(probability({})).toBe(0.5);
    expect(probability({ longest: 1 })).toBeCloseTo(17 / 18);
  });
});
