import { describe, expect, it } from 'vitest';
import { applied } from '../../../src/input/markdown/edits.ts';

describe('applied', () => {
  it('fills with a character, or with spaces that keep line ends', () => {
    expect(
      applied('abc\ndef', [
        { from: 5, to: 6, fill: 'x' },
        { from: 2, to: 5 },
      ]),
    ).toBe('ab \n xf');
    expect(applied('abc', [])).toBe('abc');
  });

  it('lets the first of overlapping edits count', () => {
    const edits = [
      { from: 1, to: 3, fill: 'y' },
      { from: 0, to: 2, fill: 'x' },
      { from: 0, to: 1, fill: 'z' },
    ];
    expect(applied('abcd', edits)).toBe('xxyd');
  });
});
