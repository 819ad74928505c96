import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMap } from '../../src/text/fold.ts';

const NONE = { mojibake: false, entities: false };
const MOJIBAKE = { mojibake: true, entities: false };
const ENTITIES = { mojibake: false, entities: true };

describe('fold', () => {
  it.each([
    ['The\u00a0mayor\u00a0said', 'The mayor said'],
    ['  two   spaces\tand a tab ', 'two spaces and a tab'],
    ['infor\u00adma\u00adtion', 'information'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['a\u0000b\u0007c', 'abc'],
    ['one\u0000 \u200e two', 'one two'],
    ['\u202eright\u202c', 'right'],
    ['join\u2060er', 'joiner'],
    ['plain text', 'plain text'],
    ['\u200b', ''],
    ['', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(fold(raw, NONE)).toBe(expected);
  });

  it('keeps the joiners of Persian and Hindi spelling', () => {
    expect(fold('می\u200cخواهم', NONE)).toBe('می\u200cخواهم');
    expect(fold('क्\u200dष', NONE)).toBe('क्\u200dष');
  });

  it('repairs damage only if the page is known to have it', () => {
    expect(fold('CafÃ© &amp; Bar', NONE)).toBe('CafÃ© &amp; Bar');
    expect(fold('CafÃ© &amp; Bar', MOJIBAKE)).toBe('Café &amp; Bar');
    expect(fold('CafÃ© &amp; Bar', ENTITIES)).toBe('CafÃ© & Bar');
  });

  it('folds white space that a repair produces', () => {
    expect(fold('one Â\u00a0 two', MOJIBAKE)).toBe('one two');
    expect(fold('one&nbsp; two&#8203;', ENTITIES)).toBe('one two');
  });
});

describe('foldMap', () => {
  it('gives the original offset of each character', () => {
    const raw = ' The\u00a0 mi\u00adnister';
    const map = foldMap(raw, NONE);
    expect(fold(raw, NONE)).toBe('The minister');
    expect([...map]).toEqual([1, 2, 3, 4, 6, 7, 9, 10, 11, 12, 13, 14, 15]);
  });

  it('points into the run that a repaired character replaced', () => {
    const raw = 'itâ€™s';
    const text = fold(raw, MOJIBAKE);
    const map = foldMap(raw, MOJIBAKE);
    expect(text).toBe('it’s');
    expect(raw.slice(map[0]!, map[2]!)).toBe('it');
    expect(raw.slice(map[2]!, map[3]!)).toBe('â€™');
    expect(map[4]).toBe(raw.length);
  });

  it('is right after entities', () => {
    const raw = 'Rock &amp; roll';
    const map = foldMap(raw, ENTITIES);
    const at = fold(raw, ENTITIES).indexOf('roll');
    expect(raw.slice(map[at]!)).toBe('roll');
  });

  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(' ', '\u00a0', '\u00ad', '\u200b', '\u0000', '\t', '\u200c'),
    fc.constantFrom('â€™', 'Ã©', 'Ã¢â‚¬â„¢', 'Â', 'Â ', '&amp;', '&nbsp;', '&amp;#8217;', 'x'),
  );
  const lines = fc.array(piece, { maxLength: 12 }).map((p) => p.join(''));

  it('agrees with fold on any text', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), fc.boolean(), (raw, mojibake, entities) => {
        const repairs = { mojibake, entities };
        const text = fold(raw, repairs);
        const map = foldMap(raw, repairs);
        expect(map.length).toBe(text.length + 1);
        for (let i = 1; i < map.length; i++) expect(map[i]! >= map[i - 1]!).toBe(true);
        expect(map[0]! >= 0 && map[text.length]! <= raw.length).toBe(true);
      }),
    );
  });

  it('maps every unrepaired character to itself', () => {
    fc.assert(
      fc.property(lines, (raw) => {
        const text = fold(raw, NONE);
        const map = foldMap(raw, NONE);
        for (let i = 0; i < text.length; i++) {
          if (text[i] !== ' ') expect(raw[map[i]!]).toBe(text[i]);
        }
      }),
    );
  });
});
