import { describe, expect, it } from 'vitest';
import { alignToGold } from '../../train/align.ts';
import { pageOf } from '../support/context.ts';
import { growsInStep } from '../support/growth.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const Q = 'Passengers have been taken by bus around the bay since the engine failed in a storm.';
const R = 'The board expects to spend four million on the work and has asked the county for half.';

/** The lines found as body. */
function aligned(lines: string[], gold: string[]): string[] {
  const page = pageOf(lines.join('\n'));
  const target = alignToGold(page, gold.join('\n'));
  return page.lines.filter((l) => target[l.index]! > 0).map((l) => l.text);
}

describe('lines that the gold body contains', () => {
  it.each<[string, string[], string[], string[]]>([
    ['whole paragraphs', ['Home', P, 'Share', Q, 'About'], [P, Q], [P, Q]],
    [
      'paragraphs set over several lines',
      [P.slice(0, 40), P.slice(40), Q],
      [P, Q],
      [P.slice(0, 40).trim(), P.slice(40).trim(), Q],
    ],
    ['a short line that is a line of the gold', [P, 'Ferries', Q], [P, 'Ferries', Q], [P, 'Ferries', Q]],
    [
      'a short line that ends one',
      [P.slice(0, -11), 'the summer.', Q],
      [P, Q],
      [P.slice(0, -12), 'the summer.', Q],
    ],
    ['none for an empty gold', [P, Q], [''], []],
    ['none of an empty page', [''], [P], []],
    [
      'Chinese',
      ['首页', '澄湾老街尽头有一间不足八平方米的小铺。', '旅游'],
      ['澄湾老街尽头有一间不足八平方米的小铺。'],
      ['澄湾老街尽头有一间不足八平方米的小铺。'],
    ],
    [
      'with small changes',
      [`${P} [1]`, Q.replace('bus', 'coach')],
      [P, Q],
      [`${P} [1]`, Q.replace('bus', 'coach')],
    ],
  ])('%s', (_what, lines, gold, expected) => {
    expect(aligned(lines, gold)).toEqual(expected);
  });

  it('keep the order of the gold: a menu entry is not the word in the text', () => {
    const page = pageOf(['Ferries', P, 'Ferries', Q, 'Ferries'].join('\n'));
    const target = alignToGold(page, [P, 'Ferries', Q].join('\n'));
    expect([...target].map(Math.sign)).toEqual([-1, 1, 1, 1, -1]);
  });

  it('are found once if the page has them twice', () => {
    const target = alignToGold(pageOf([P, Q, R, P].join('\n')), [P, Q, R].join('\n'));
    expect([...target].map(Math.sign)).toEqual([1, 1, 1, -1]);
  });

  it('have the weight of their words', () => {
    expect([...alignToGold(pageOf(`Home page\n${P}\n\u200b`), P)]).toEqual([-2, 16, -0]);
  });
});

it('takes time that grows with a page that repeats one line thousands of times', () => {
  const aligning = (length: number) => {
    const lines = Array.from({ length }, () => P).join('\n');
    return () => alignToGold(pageOf(lines), lines);
  };
  expect(growsInStep(aligning, 600)).toBe(true);
});
