import { describe, expect, it } from 'vitest';
import { isBarredKicker } from '../../../../src/head/headline/bars/kicker.ts';
import { isSigned } from '../../../../src/head/headline/bars/signed.ts';

describe('a line that ends in its author’s name', () => {
  it.each([
    ['I want the road gone | Mara Devlin', 'mara devlin'],
    ['The last boat – Jane Holloway', 'jane holloway'],
  ])('%s', (text, next) => {
    expect(isSigned(text, [next, '12 may 2023'])).toBe(true);
    expect(isSigned(text, ['opinion', next])).toBe(true);
  });

  it.each([
    ['I want the road gone', 'mara devlin'],
    ['I want the road gone | Mara Devlin', 'jane holloway'],
    ['Dead bees under lime trees: the reason | Bees', 'bees'],
    ['Mara Devlin', 'mara devlin'],
  ])('not: %s above %s', (text, next) => {
    expect(isSigned(text, [next, ''])).toBe(false);
  });
});

describe('a section and a kicker above the headline', () => {
  const H = 'The sacking of the speaker makes the job harder';

  it.each(['United Islands | Six holes', 'Islands | Ferries', 'Sport | Football', 'Meinung | Der Hafen'])(
    '%s',
    (text) => {
      expect(isBarredKicker(text, H)).toBe(true);
    },
  );

  it.each([
    ['Night ferry returns to the islands | News', H],
    ['United Islands | Six holes', 'Oct 4th 2023'],
    ['United Islands', H],
    ['Home | News | Sport', H],
  ])('not: %s above %s', (text, below) => {
    expect(isBarredKicker(text, below)).toBe(false);
  });
});
