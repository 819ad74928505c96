import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/head/headline-candidates.ts';
import { type HeadlineFeature, headlineFeatures } from '../../src/head/headline-signs.ts';
import { Weighing } from '../../src/head/weighing.ts';
import { addPage, fitSum, noSums } from '../../train/headline-sum.ts';

const ZERO = Object.fromEntries(headlineFeatures.map((f) => [f, 0])) as Record<HeadlineFeature, number>;

function scored(text: string, ...features: HeadlineFeature[]) {
  const weighing = new Weighing(ZERO);
  for (const f of features) weighing.add(f, true);
  return { candidate: { text } as Candidate, weighing, score: 0, again: 0 };
}

describe('fitting the first pass', () => {
  it('gives weight to what tells the headline, and none to what does not', () => {
    const sums = noSums();
    for (let i = 0; i < 20; i++) {
      const page = [scored('no', 'endsPeriod', 'subject'), scored('yes', 'smallBelow', 'subject')];
      addPage(sums, i % 2, page, (s) => s.candidate.text === 'yes');
    }
    const weights = fitSum(sums, null);
    expect(weights.smallBelow).toBeGreaterThan(1);
    expect(weights.endsPeriod).toBeLessThan(-1);
    expect(Math.abs(weights.subject)).toBeLessThan(0.1);
    expect(weights.words1).toBe(0);
  });

  it('does not look at the fold held out', () => {
    const sums = noSums();
    addPage(
      sums,
      0,
      [scored('no', 'endsPeriod'), scored('yes', 'smallBelow')],
      (s) => s.candidate.text === 'yes',
    );
    addPage(sums, 1, [scored('no', 'words1'), scored('yes')], (s) => s.candidate.text === 'yes');
    const weights = fitSum(sums, 1);
    expect(weights.words1).toBe(0);
    expect(weights.endsPeriod).toBeLessThan(0);
  });

  it('leaves out a page whose headline is no candidate', () => {
    const sums = noSums();
    addPage(sums, 0, [scored('no', 'subject')], () => false);
    expect(sums.pages).toEqual([0]);
  });
});
