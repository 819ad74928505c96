import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/input/read.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { staysWithin } from '../support/growth.ts';

const SMALL = 16_000;
const TIMES = 8;
/** Quadratic work would take 64 times as long for 8 times the input; caches of a busy machine may triple a time. */
const MAX_GROWTH = 24;
/** Shorter times, in ms, say nothing. */
const FLOOR = 80;

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

describe('time grows no faster than the input', () => {
  it.each(PIECES)('%j', (piece) => {
    for (const before of ['', '<!doctype html><html><body>', 'word ']) {
      const [small, large] = [reading(piece, SMALL, before), reading(piece, SMALL * TIMES, before)];
      expect(staysWithin(small, large, (time) => Math.max(time * MAX_GROWTH, FLOOR))).toBe(true);
    }
  });

  it('500,000 nested elements take under 3 s', () => {
    const deep = `<html><body>${'<div>'.repeat(500_000)}The bridge is shut.`;
    expect(cpuTime(() => void readSource(deep, {}))).toBeLessThan(3_000);
    const source = readSource(deep, {});
    expect(source.text).toBe('The bridge is shut.');
    expect(source.warnings.map((w) => w.code)).toEqual(['nesting-capped']);
  });
});
