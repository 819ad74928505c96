import { describe, expect, it } from 'vitest';
import { endsSentence, wordsIn } from '../../src/text/measure.ts';
import { cased, caseless, type Disguise, unmarked, unspaced } from '../../train/disguise.ts';

const TEXT =
  'By Ida Norwell, 14 May 2024\n\nThe ferry cost 3.5 million. “Who pays?” she said.\n\tHome | News';

describe.each<[string, Disguise]>([
  ['caseless', caseless],
  ['cased', cased],
  ['unspaced', unspaced],
])('%s', (_name, disguise) => {
  it('keeps lines, digits and white space at their ends', () => {
    const lines = disguise(TEXT).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/14.*2024$/);
    expect(lines[1]).toBe('');
    expect(lines[2]).toContain('3.5');
    expect(lines[3]).toMatch(/^\t.+\|/);
  });

  it('leaves no Latin letter and ends sentences as before', () => {
    const lines = disguise(TEXT).split('\n');
    expect(disguise(TEXT)).not.toMatch(/[A-Za-z]/);
    expect(lines.map(endsSentence)).toEqual(TEXT.split('\n').map(endsSentence));
  });

  it('writes the same word the same way', () => {
    expect(disguise('ferry')).toBe(disguise('ferry'));
    expect(disguise('ferry')).not.toBe(disguise('harbour'));
    expect(disguise('')).toBe('');
    expect(disguise('14.05.2024 — 3')).toBe('14.05.2024 — 3');
  });
});

describe('each looks like its scripts', () => {
  it('without capitals, length kept', () => {
    expect(caseless('The Ferry')).toHaveLength(9);
    expect(caseless('The Ferry')).not.toMatch(/\p{Lu}|\p{Ll}/u);
  });

  it('with capitals where they were', () => {
    expect(cased('The Ferry sails')).toMatch(/^\p{Lu}\p{Ll}{2} \p{Lu}\p{Ll}{4} \p{Ll}{5}$/u);
  });

  it('without spaces and full stops, a space between phrases', () => {
    const text = 'The board said, on Monday, that it would sail. Nobody knew when.\nPrice: 3.5 million';
    const [line, price] = unmarked(text).split('\n');
    expect(line).toMatch(/^[\u0e01-\u0e2f]+(?: [\u0e01-\u0e2f]+){3}$/);
    expect(price).toMatch(/^[\u0e01-\u0e2f]+: 3\.5 [\u0e01-\u0e2f]+$/);
  });

  it('without spaces, in full-width punctuation, about as many words', () => {
    const text = 'The harbour board said, on Monday, that the old ferry would sail again. Nobody knew when.';
    const han = unspaced(text);
    expect(han).toMatch(/^[\u4e00-\u9fff，。]+$/);
    expect(han.match(/[，。]/g)).toEqual(['，', '，', '。', '。']);
    expect(wordsIn(han) / wordsIn(text)).toBeGreaterThan(0.6);
    expect(wordsIn(han) / wordsIn(text)).toBeLessThan(1.4);
  });
});
