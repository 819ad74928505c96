import { describe, expect, it } from 'vitest';
import { areaOf, Reliability } from '../../eval/reliability.ts';
import type { ScoredDump } from '../../eval/score.ts';

function dump(headline: string, confidence: number): Pick<ScoredDump, 'page' | 'output'> {
  const gold = { headline: 'Ferry sails again', titles: ['The ferry sails again'] };
  return {
    page: { number: 0, page: { id: 'one', gold, dumps: {} } },
    output: {
      ...{ headline, authors: [], published: null, body: [] },
      confidence: { article: 1, headline: confidence, published: 0 },
    },
  };
}

describe('the reliability table', () => {
  it('counts the page’s own titles as right, band by band', () => {
    const reliability = new Reliability();
    reliability.add(dump('Ferry sails again', 0.97));
    reliability.add(dump('The ferry sails again', 0.96));
    reliability.add(dump('Subscribe', 0.4));
    const rows = reliability.table().split('\n');
    expect(rows.map((row) => row.trim().split(/ +/))).toEqual([
      ['confidence', 'from', 'n', 'mean', 'right', 'AUC'],
      ['headline', '0.3', '1', '0.40', '0.00'],
      ['headline', '0.95', '2', '0.96', '1.00'],
      ['headline', 'all', '3', '0.67', '1.00'],
    ]);
  });

  it('is empty without gold', () => {
    expect(new Reliability().table()).toBe('');
  });
});

describe('the area under the curve', () => {
  it.each([
    [
      [
        [0.9, true],
        [0.1, false],
      ],
      '1.00',
    ],
    [
      [
        [0.1, true],
        [0.9, false],
      ],
      '0.00',
    ],
    [
      [
        [0.5, true],
        [0.5, false],
      ],
      '0.50',
    ],
    [[[0.5, true]], '-'],
  ] as [[number, boolean][], string][])('%j is %s', (answers, area) => {
    expect(areaOf(answers.map(([confidence, right]) => ({ confidence, right })))).toBe(area);
  });
});
