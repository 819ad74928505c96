import { expect, it } from 'vitest';
import { Doubts } from '../../eval/doubt.ts';
import type { Warning } from '../../src/index.ts';

const GOLD = 'The old ferry sails again on Monday after nine years at the quay of Kallholm.';

function dump(text: string, article: number, codes: Warning['code'][] = [], type = 'article') {
  return {
    page: { number: 0, page: { id: 'one', page_type: type, gold: { body: GOLD }, dumps: {} } },
    output: {
      ...{ headline: null, authors: [], published: null, body: [{ type: 'paragraph' as const, text }] },
      confidence: { article, headline: 0, published: 0 },
      warnings: codes.map((code) => ({ code, message: 'so it is' })),
    },
  };
}

it('counts doubts among dumps that are hurt, right, and no articles', () => {
  const doubts = new Doubts();
  doubts.add(dump(GOLD, 0.99));
  doubts.add(dump(GOLD, 0.7));
  doubts.add(dump('The old ferry sails again', 0.99, ['tail-dropped']));
  doubts.add(dump('The old ferry sails again', 0.8));
  doubts.add(dump('The old ferry sails again', 0.99));
  doubts.add(dump('Chairs for sale', 0.9, ['unlikely-article'], 'product'));
  doubts.add(dump('Chairs for sale', 0.9, [], 'product'));
  expect(
    doubts
      .table()
      .split('\n')
      .slice(1)
      .map((row) => row.trim().split(/ {2,}/)),
  ).toEqual([
    ['hurt', '3', '0.667', '0.333', '0.000'],
    ['right', '2', '0.500', '0.000', '0.000'],
    ['other articles', '0', '-', '-', '-'],
    ['no articles', '2', '0.500', '0.500', '0.500'],
  ]);
});
