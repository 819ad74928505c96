import { describe, expect, it } from 'vitest';
import { noticeWordsIn } from '../../src/notices/find.ts';
import { Openers } from '../../src/notices/openers.ts';
import { pageOf } from '../support/context.ts';

const LINES = [
  'Please give us your address and we write to you.',
  'The ferry sails again from the old harbour.',
  'Subscribe to the newsletter of the harbour.',
  'Write an E-Mail to the harbour office.',
  'ニュースレターに登録してください。',
  'Abonnieren Sie unseren Newsletter.',
];
const openers = new Openers(pageOf(LINES.join('\n\n')));
const indexes = LINES.map((_, i) => i);

describe('the words of a page', () => {
  it('show the lines that may address somebody', () => {
    expect(indexes.filter((i) => openers.mayAddress(i))).toEqual([0, 2, 3, 4, 5]);
  });

  it('show the lines that may have some of the entries', () => {
    const wanted = [...noticeWordsIn(LINES[2]!)].filter(([phrase]) => phrase.startsWith('newsletter'));
    expect(wanted.length).toBeGreaterThan(0);
    const mayHave = openers.mayHave(new Set(wanted));
    expect(indexes.filter(mayHave)).toEqual([2, 3, 4, 5]);
  });

  it('deny no line that has an entry', () => {
    const all = LINES.map((line) => noticeWordsIn(line));
    const mayHave = openers.mayHave(new Set(all.flatMap((entries) => [...entries])));
    expect(indexes.filter((i) => all[i]!.size > 0 && !mayHave(i))).toEqual([]);
    expect(mayHave(1)).toBe(all[1]!.size > 0);
  });
});
