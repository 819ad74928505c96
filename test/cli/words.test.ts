import { describe, expect, it } from 'vitest';
import { outputNames } from '../../src/cli/out/names.ts';
import { messageOf } from '../../src/terminal/failure.ts';
import { visible } from '../../src/terminal/visible.ts';
import { terminalColumns, truncate, wrap } from '../../src/terminal/width.ts';

describe('visible', () => {
  it.each([
    ['plain, Ünïcödé, 日本語, عربي, 👍', 'plain, Ünïcödé, 日本語, عربي, 👍'],
    ['a\u001b[31mb', 'a\\x1b[31mb'],
    ['a\nb\rc\u0000d\u007fe\u009bf', 'a\\x0ab\\x0dc\\x00d\\x7fe\\x9bf'],
    ['a\u202eb\u2066c\u200fd\u2028e', 'a\\u202eb\\u2066c\\u200fd\\u2028e'],
    ['a\ud83db\udc4d', 'a\\ud83db\\udc4d'],
    ['pay\u00adpal\u200b.exe\ufeff\u2060', 'pay\\xadpal\\u200b.exe\\ufeff\\u2060'],
    ['seen\u{e0061}\u{e007f}', 'seen\\u{e0061}\\u{e007f}'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j', (text, safe) => {
    expect(visible(text)).toBe(safe);
  });
});

describe('terminalColumns', () => {
  it.each([
    ['abc', 3],
    ['日本語', 6],
    ['ﾊﾝｶｸ', 4],
    ['Ｆｕｌｌ', 8],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['مُدَرِّس', 4],
    ['ที่นี่', 2],
    ['हिन्दी', 5],
    ['cafe\u0301', 4],
    ['👍', 2],
    ['می\u200cخواهم', 7],
    ['“–…”', 4],
    ['', 0],
  ])('%s takes %d', (text, columns) => {
    expect(terminalColumns(text)).toBe(columns);
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
    ['한국어 뉴스', 8, '한국어 …'],
    ['مدرسة القرية', 6, 'مدرسة…'],
    ['\u1112\u1161\u11ab\u1112\u1161\u11ab', 3, '\u1112\u1161\u11ab…'],
    ['👨\u200d👩\u200d👧x', 6, '…'],
    ['', 5, ''],
  ])('%s at %d columns', (text, columns, cut) => {
    expect(truncate(text, columns)).toBe(cut);
  });
});

describe('truncate on endless text', () => {
  it('cuts a long run of combining marks', () => {
    expect(truncate(`ab${'\u0301'.repeat(100_000)}c`, 20)).toBe('a…');
  });

  it('does not scan a line of ten million characters', () => {
    expect(truncate('\u0301'.repeat(10_000_000), 80)).toBe('…');
    expect(truncate('x'.repeat(10_000_000), 80)).toBe(`${'x'.repeat(79)}…`);
  });
});

describe('wrap', () => {
  it.each([
    ['short', 10, ['short']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['one two three four five', 7, ['one two', 'three …']],
    ['unbreakable', 6, ['unbrea', 'kable']],
    ['日本語の新聞', 7, ['日本語', 'の新聞']],
    ['', 7, ['']],
  ])('%s at %d columns', (text, columns, lines) => {
    expect(wrap(text, columns, 2)).toEqual(lines);
  });

  it('cuts where not even one character fits', () => {
    expect(wrap(`a${'\u0301'.repeat(50)} b`, 20, 3)).toEqual(['…']);
  });
});

describe('messageOf', () => {
  it('describes system errors and never shows a stack trace', () => {
    expect(messageOf(Object.assign(new Error('EACCES: …'), { code: 'EACCES' }))).toBe('permission denied');
    expect(messageOf(new Error('two\nlines'))).toBe('two\\x0alines');
    expect(messageOf('thrown text')).toBe('thrown text');
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
