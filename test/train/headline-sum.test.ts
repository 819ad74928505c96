import { describe, expect, it } from 'vitest';
import { type HeadlineFeature, noSigns, type Signs, signAt } from '../../src/head/headline/signs.ts';
import { addPage, fitSum, noSums } from '../../train/headline-sum.ts';

function signs(...features: HeadlineFeature[]): Signs {
  const out = noSigns();
  for (const f of features) out[signAt[f]] = 1;
  return out;
}

const SECOND = [false, true];

describe('fitting the first pass', () => {
  it('gives weight to what tells the headline, and none to what does not', () => {
    const sums = noSums();
    for (let i = 0; i < 20; i++) {
      addPage(sums, i % 2, [signs('endsPeriod', 'subject'), signs('smallBelow', 'subject')], SECOND);
    }
    const weights = fitSum(sums, null);
    expect(weights.smallBelow).toBeGreaterThan(1);
    expect(weights.endsPeriod).toBeLessThan(-1);
    expect(Math.abs(weights.subject)).toBeLessThan(0.1);
    expect(weights.words1).toBe(0);
  });

  it('does not look at the fold held out', () => {
    const sums = noSums();
    addPage(sums, 0, [signs('endsPeriod'), signs('smallBelow')], SECOND);
    addPage(sums, 1, [signs('words1'), signs()], SECOND);
    const weights = fitSum(sums, 1);
    expect(weights.words1).toBe(0);
    expect(weights.endsPeriod).toBeLessThan(0);
  });

  it('leaves out a page whose headline is no candidate', () => {
    const sums = noSums();
    addPage(sums, 0, [signs('subject')], [false]);
    expect(sums.pages).toEqual([0]);
  });
});
