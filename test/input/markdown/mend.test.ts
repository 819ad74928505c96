import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '../../../src/input/markdown/mend.ts';

const mended = (text: string) => mend(text).text;

describe('mend', () => {
  it('joins a heading that a converter wrapped', () => {
    const first = '## In a world marked by war, climate instability and widening inequality,';
    expect(mended(`${first}\nscience needs friends\n\nText`)).toBe(`${first} science needs friends\n\nText`);
  });

  it('leaves a heading whose next line had room on it, or begins another block', () => {
    expect(mended('## Why\nRust.')).toBe('## Why\nRust.');
    const long = `## ${'word '.repeat(14)}end`;
    expect(mended(`${long}\n- item`)).toBe(`${long}\n- item`);
  });

  it('takes out tags that browsers know and the content of scripts, and leaves line breaks', () => {
    expect(mended('a<b>c</b> d<br>e')).toBe('a   c     d<br>e');
    expect(mended('a<script>x()</script>b').replace(/ +/, ' ')).toBe('a b');
    expect(mended('a <story-card>b</story-card> 1 < 2')).toBe('a <story-card>b</story-card> 1 < 2');
  });

  it('never changes the length, nor where lines of text end', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '](',
      '(',
      ')',
      '\n',
      '\n\n',
      '# ',
      '<b>',
      '<a',
      '>',
      '*',
      '\\',
      '- ',
      'word ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(mended(text)).toHaveLength(text.length);
      }),
    );
  });
});
