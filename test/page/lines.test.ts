import { describe, expect, it } from 'vitest';
import { lineRange } from '../../src/page/page.ts';
import { pageOf } from '../support/context.ts';

const PROSE = 'The harbour board said on Monday that the old ferry would sail again by the summer.';

describe('lines', () => {
  it.each([
    ['one\ntwo', ['one', 'two']],
    ['one\r\ntwo\rthree', ['one', 'two', 'three']],
    ['one\u2028two\u2029three\vfour\ffive', ['one', 'two', 'three', 'four', 'five']],
    ['  one \t\n\n \n\ttwo', ['one', 'two']],
    ['one', ['one']],
    ['', []],
    [' \n\t\r\n\u00a0', []],
    ['\u200b', ['']],
    ['a \u00a0 b', ['a b']],
  ])('%j is read as %j', (text, lines) => {
    expect(pageOf(text).lines.map((l) => l.text)).toEqual(lines);
  });

  it('have their offsets in the text with `\\n` only', () => {
    const page = pageOf('  one\r\n\r\n \r\n\ttwo three \r\nfour');
    expect(page.lines).toEqual([
      {
        index: 0,
        row: 1,
        start: 2,
        end: 5,
        text: 'one',
        blankBefore: 0,
        glued: false,
        indent: 2,
        markup: null,
      },
      {
        index: 1,
        row: 4,
        start: 10,
        end: 19,
        text: 'two three',
        blankBefore: 2,
        glued: false,
        indent: 1,
        markup: null,
      },
      {
        index: 2,
        row: 5,
        start: 21,
        end: 25,
        text: 'four',
        blankBefore: 0,
        glued: false,
        indent: 0,
        markup: null,
      },
    ]);
    expect(page.lines.map((l) => page.text.slice(...lineRange(l)))).toEqual(['one', 'two three', 'four']);
  });

  it('do not change the text', () => {
    const text = '\ufeff one\u00ad \r\n\u0000two\ud800';
    const page = pageOf(text);
    expect(page.text).toBe(page.source.text);
    expect(page.lines.map((l) => l.text)).toEqual(['one', 'two\ud800']);
  });
});

describe('pieces of a glued line', () => {
  const glued = `HomeNewsSport${PROSE}Share this story${PROSE}`;

  it('are lines of their own that share a row', () => {
    const page = pageOf(`${glued}\n\n${PROSE}`);
    expect(page.lines.map((l) => l.text)).toEqual([
      'Home',
      'News',
      'Sport',
      PROSE,
      'Share this story',
      PROSE,
      PROSE,
    ]);
    expect(page.lines.map((l) => l.glued)).toEqual([false, true, true, true, true, true, false]);
    expect(page.lines.map((l) => l.row)).toEqual([1, 1, 1, 1, 1, 1, 3]);
    expect(page.lines.map((l) => l.blankBefore)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });

  it('cover the whole line', () => {
    const page = pageOf(glued);
    expect(page.lines.map((l) => page.text.slice(...lineRange(l))).join('')).toBe(glued);
  });
});
