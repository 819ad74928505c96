import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/input/read.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { growsInStep } from '../support/growth.ts';

const SMALL = 16_000;

function reading(piece: string, size: number, before: string): () => void {
  const text = before + piece.repeat(Math.ceil(size / piece.length));
  return () => readSource(text, before ? {} : { input: 'html' });
}

const PIECES = [
  '<',
  '<div>',
  '<div>x',
  '</div>',
  '<b>x',
  '<p ',
  '<a b="',
  `<a b="<a b='`,
  '<!--',
  '<!--[if IE 8]>',
  '<!--[if IE 8]>-->',
  '<![CDATA[',
  '<script>',
  '<title>',
  '<svg>',
  '<li>a<ul>',
  '<table><tr><td>',
  '<div hidden>',
  '<h1>',
  '<br> ',
  '&',
  '&amp;',
  'â€™',
  'Ã',
  ' ',
];

/** Markdown that makes parsers slow: brackets, links and marks that are never closed, deep nesting, wide tables. */
const MARKDOWN: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(
    [
      '[',
      '[a](b',
      '> ',
      '*a ',
      '**a',
      ' *_a',
      '![[',
      '- - ',
      '`a``b',
      '[a][b] ',
      '[[a](b) ',
      '```\n',
      '[x](a "',
    ]
      .concat([
        '<x-y>\n',
        '    code](b)\n\n',
        '[a]: x\n',
        '# a\n',
        '![a](b)\n\n',
        '1. a\n\n   b\n',
        '---\na: b\n',
      ])
      .map((piece) => [piece, (size: number) => piece.repeat(Math.ceil(size / piece.length))]),
  ),
  'lists in lists': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'),
  'emphasis in emphasis': (size) => `${'*a '.repeat(size / 6)}${'a* '.repeat(size / 6)}`,
  'a wide table': (size) => ['|a', '|-', '|b'].map((cell) => cell.repeat(size / 6)).join('|\n'),
  'a fence that stays open': (size) => `\`\`\`\n${'word word\n'.repeat(size / 10)}`,
};

describe('time to read Markdown grows no faster than the input', () => {
  it.each(Object.keys(MARKDOWN))('%j', (name) => {
    const workOn = (size: number) => {
      const text = MARKDOWN[name]!(size);
      return () => void readSource(text, { input: 'markdown' });
    };
    expect(growsInStep(workOn, SMALL)).toBe(true);
  });

  it.each(Object.keys(MARKDOWN))('1 MB of %j is read in under 5 s', (name) => {
    const text = MARKDOWN[name]!(1_000_000);
    expect(cpuTime(() => void readSource(text, { input: 'markdown' }))).toBeLessThan(5_000);
  });
});

describe('time grows no faster than the input', () => {
  it.each(PIECES)('%j', (piece) => {
    for (const before of ['', '<!doctype html><html><body>', 'word ']) {
      expect(growsInStep((size) => reading(piece, size, before), SMALL)).toBe(true);
    }
  });

  it('of nested elements, too', () => {
    const nested = (depth: number) => `<html><body>${'<div>'.repeat(depth)}The bridge is shut.`;
    expect(growsInStep((depth) => () => readSource(nested(depth), {}), 60_000)).toBe(true);
    const source = readSource(nested(500_000), {});
    expect(source.text).toBe('The bridge is shut.');
    expect(source.warnings.map((w) => w.code)).toEqual(['nesting-capped']);
  });
});
