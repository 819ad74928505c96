import { describe, expect, it } from 'vitest';
import { personsOf } from '../../src/doubt/persons.ts';
import { pageOf } from '../support/context.ts';

const persons = (text: string) => personsOf(pageOf(text).lines);
/** Twenty times the share of words. */
const share = (count: number, words: number) => (20 * count) / words;
const OTHERS = Array.from({ length: 30 }, () => 'harbour').join(' ');

describe('words that address the reader, and those of an organisation for itself', () => {
  it('are counted by whole words, in capitals too, with apostrophes in them', () => {
    const text = `You're in YOUR harbour and our harbours are yours, ${OTHERS}.`;
    expect(persons(text)).toEqual({ addressing: share(3, 39), self: share(1, 39) });
    expect(persons(`Youth hours, wells and usage; ${OTHERS}.`)).toEqual({ addressing: 0, self: 0 });
  });

  it.each(['🚢 ', 'ΟΔΟΣ ', 'İ '])('are the same on a line whose characters need a pattern: %s', (sign) => {
    const words = /\p{L}/u.test(sign) ? 33 : 32;
    expect(persons(`${sign}We sail, ${OTHERS}.`)).toEqual({ addressing: 0, self: share(1, words) });
  });

  it('are counted in other scripts', () => {
    expect(persons(`Мы ждём вас, ${OTHERS}.`)).toEqual({ addressing: share(1, 33), self: share(1, 33) });
  });

  it('count at most a tenth of the words', () => {
    expect(persons('You and your boat').addressing).toBe(2);
    expect(persons('')).toEqual({ addressing: 0, self: 0 });
  });
});
