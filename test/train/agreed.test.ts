import { describe, expect, it } from 'vitest';
import { alignToBoth } from '../../train/agreed.ts';
import { pageOf } from '../support/context.ts';

const prose = (from: number, words = 60) =>
  `${Array.from({ length: words }, (_, i) => `word${from + i}`).join(' ')}.`;
const DECK = prose(0, 12);
const [FIRST, SECOND, THIRD] = [prose(100), prose(200), prose(300)];
const page = pageOf(['Menu', DECK, FIRST, 'Photo by Ada Lind', SECOND, THIRD, 'Imprint'].join('\n'));
const both = [DECK, FIRST, 'Photo by Ada Lind', SECOND, THIRD].join('\n');

const open = Number.NaN;

describe('lines by two extractors', () => {
  it('are body where both have them and noise where neither has; the first and short ones stay open', () => {
    const found = alignToBoth(page, [both, both])!;
    expect([...found]).toEqual([-1, open, 60, open, 60, 60, -1]);
  });

  it('are open where only one has them', () => {
    const found = alignToBoth(page, [both, `${both}\nImprint`])!;
    expect(found[6]).toBe(open);
    const shorter = alignToBoth(page, [both, [DECK, FIRST, SECOND].join('\n')])!;
    expect(shorter[5]).toBe(open);
  });

  it('are not used if the two disagree on the page, or have little of it', () => {
    expect(alignToBoth(page, [both, [DECK, FIRST].join('\n')])).toBeUndefined();
    expect(alignToBoth(page, [FIRST, FIRST])).toBeUndefined();
    expect(alignToBoth(page, ['', ''])).toBeUndefined();
  });
});
