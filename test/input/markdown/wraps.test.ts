import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/input/markdown/read.ts';

const textOf = (source: string) => readMarkdown(source).text;
/** 69 characters. */
const ROW = 'The port authority of Norholt has shut the old pier for a whole year,';

describe('wrapped lines', () => {
  it('joins a heading with two spaces before its text, over three lines', () => {
    expect(textOf(`##  ${ROW} its\n${ROW} office\nsaid\n\nText`)).toBe(
      `${ROW} its ${ROW} office said\n\nText`,
    );
  });

  it('joins a linked heading whose address is on the next line', () => {
    expect(textOf(`# [${ROW} it\nsaid](/pier-\nshut)\n\nText`)).toBe(`${ROW} it said\n\nText`);
  });

  it('ends a heading where a link goes on with a summary', () => {
    const { text, marks } = readMarkdown('## [ The pier is shut\nIts office said so. ](/pier)\n\nText');
    expect(text).toBe('The pier is shut\nIts office said so.\n\nText');
    expect(marks).toEqual([{ type: 'heading', start: 0, end: 16 }]);
  });

  it('joins a compound that is broken at its hyphen', () => {
    expect(textOf(`${ROW} NRW-\nLandesregierung`)).toBe(`${ROW} NRW-Landesregierung`);
    expect(textOf(`## ${ROW} NRW-\nLandesregierung`)).toBe(`${ROW} NRW-Landesregierung`);
  });

  it('leaves a hyphen that replaces the end of a word, or ends a short line', () => {
    expect(textOf(`${ROW} Vor-\nund Nachteile`)).toBe(`${ROW} Vor- und Nachteile`);
    expect(textOf('The NRW-\nLandesregierung')).toBe('The NRW- Landesregierung');
  });

  it('leads back to the source on both sides of a join', () => {
    const source = `${ROW} NRW-\nLandesregierung`;
    const { text, map } = readMarkdown(source);
    const at = text.indexOf('NRW');
    const from = source.indexOf('NRW');
    expect(map.rangesOf(at, text.length)).toEqual([
      [from, from + 4],
      [from + 5, source.length],
    ]);
  });
});
