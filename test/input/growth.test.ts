import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/input/read.ts';
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
