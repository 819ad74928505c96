import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/cli/failure.ts';
import { outputNames } from '../../src/cli/out/names.ts';
import { visible } from '../../src/cli/visible.ts';
import { truncate } from '../../src/cli/width.ts';

describe('visible', () => {
  it.each([
    ['plain, Ünïcödé, 日本語, عربي, 👍', 'plain, Ünïcödé, 日本語, عربي, 👍'],
    ['a\u001b[31mb', 'a\\x1b[31mb'],
    ['a\nb\rc\u0000d\u007fe\u009bf', 'a\\x0ab\\x0dc\\x00d\\x7fe\\x9bf'],
    ['a\u202eb\u2066c\u200fd\u2028e', 'a\\u202eb\\u2066c\\u200fd\\u2028e'],
    ['a\ud83db\udc4d', 'a\\ud83db\\udc4d'],
  ])('%j', (text, safe) => {
    expect(visible(text)).toBe(safe);
  });
});

describe('truncate', () => {
  it.each([
    ['short', 5, 'short'],
    ['longer', 5, 'long…'],
    ['日本語', 6, '日本語'],
    ['日本語', 5, '日本…'],
    ['日本語', 4, '日…'],
    ['cafe\u0301s', 5, 'cafe\u0301s'],
    ['👍👍👍', 5, '👍👍…'],
    ['', 5, ''],
  ])('%s at %d columns', (text, columns, cut) => {
    expect(truncate(text, columns)).toBe(cut);
  });
});

describe('inWords', () => {
  it('knows the codes of the system and never shows a stack', () => {
    expect(inWords(Object.assign(new Error('EACCES: …'), { code: 'EACCES' }))).toBe('permission denied');
    expect(inWords(new Error('two\nlines'))).toBe('two\\x0alines');
    expect(inWords('thrown text')).toBe('thrown text');
  });
});

describe('outputNames', () => {
  it.each([
    [
      ['a.txt', 'b.html', 'c'],
      ['a.json', 'b.json', 'c.json'],
    ],
    [
      ['a.innertext.txt', 'a.html.html'],
      ['a.innertext.json', 'a.html.json'],
    ],
    [
      ['a.txt', 'a.html', 'b.txt'],
      ['a.txt.json', 'a.html.json', 'b.json'],
    ],
    [
      ['a', 'a.json'],
      ['a.json', 'a.json.json'],
    ],
    [
      ['a.txt', 'A.html', 'b.txt'],
      ['a.txt.json', 'A.html.json', 'b.json'],
    ],
    [
      ['a.txt', 'a.html', 'a.txt.txt'],
      ['a.txt.json', 'a.html.json', 'a.txt.txt.json'],
    ],
    [
      ['v1.2 notes', '2024.05.14', '.txt'],
      ['v1.2 notes.json', '2024.05.14.json', '.txt.json'],
    ],
  ])('%j become %j', (names, outputs) => {
    expect([...outputNames(names, 'json').values()]).toEqual(outputs);
  });
});
