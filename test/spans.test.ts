import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, cleanArticle } from '../src/index.ts';
import { readSource } from '../src/input/read.ts';
import { coverFaults } from './support/fixture-cover.ts';
import { fixtureNames, readFixture } from './support/fixtures.ts';

/** The input as it came: a string itself, or what bytes decode to. */
function decoded(input: string | Uint8Array): string {
  if (typeof input === 'string') return input;
  const { original, map, text } = readSource(input, {});
  return original?.text ?? map?.input ?? text;
}

function faultsOf(input: string | Uint8Array): string[] {
  const article = cleanArticle(input, { spans: true });
  return coverFaults(article.spans?.text ?? decoded(input), article);
}

const fold = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

describe('spans cover every visible character exactly once', () => {
  it.each(fixtureNames())('%s', (name) => {
    expect(faultsOf(readFixture(name).bytes)).toEqual([]);
  });

  it('in any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('in any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(faultsOf(bytes)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('in any order of the lines that pages are made of', () => {
    const line = fc.constantFrom(
      '',
      '   ',
      '\u00ad\u200b',
      'Harbour council reopens Lindvik ferry terminal',
      'By Maren Oskarsdal, Political Editor | 14 May 2024 19:12 | Updated 15 May 2024',
      'glyph bellglyph closeglyph menuglyph printglyph rssglyph searchglyph share',
      'ShareTweetEmailPrint',
      'OSLO, May 14 (Reuters) - The ferry came back on Monday, two years after the storm, its owner said.',
      'The repair cost 41 million crowns, nearly twice the first estimate. (Reporting by A. Kvamme)',
      'Related stories',
      '© 2024 The Lindvik Post. All rights reserved.',
      '<p>AT&amp;T said x &lt; y.</p>',
      '新华社青禾1月11日电（记者林晓枫）停产十二年的茶厂，近日以图书馆的面貌重新开门。',
      'a lone \ud800 surrogate and a pair 😀',
    );
    const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n\r\n');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lineEnd, (lines, end) => {
        expect(faultsOf(lines.join(end))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the spans', () => {
  it('give the position of each body block', () => {
    for (const name of ['icon-strip-glued', 'crlf-windows-newlines', 'hard-wrapped-72', 'chinese-gbk']) {
      const { bytes } = readFixture(name);
      const article = cleanArticle(bytes, { spans: true });
      const text = article.spans!.text ?? decoded(bytes);
      const stands = article.body.map((_, i) =>
        fold(
          article
            .spans!.pieces.filter((p) => p.as === 'body' && p.block === i)
            .map((p) => text.slice(p.start, p.end))
            .join(' '),
        ),
      );
      expect(stands).toEqual(article.body.map((block) => block.text));
    }
  });

  it('are left out unless requested', () => {
    expect(cleanArticle('A line.')).not.toHaveProperty('spans');
  });
});

describe('the check itself', () => {
  const article = (...ranges: [number, number][]) =>
    ({
      spans: { pieces: ranges.map(([start, end]) => ({ start, end, as: 'removed', kind: 'menu' })) },
    }) as unknown as Article;

  it('accepts a cover that leaves out only blanks', () => {
    expect(coverFaults('ab \u200b\ncd', article([0, 2], [5, 7]))).toEqual([]);
  });

  it('finds a gap, an overlap, an empty range, a range past the end, and no spans at all', () => {
    expect(coverFaults('abcd', article([0, 1], [3, 4]))).toEqual(['[1, 3) is in no piece: "bc"']);
    expect(coverFaults('abcd', article([0, 3], [2, 4]))).toHaveLength(1);
    expect(coverFaults('abcd', article([0, 4], [4, 4]))).toHaveLength(1);
    expect(coverFaults('abcd', article([0, 5]))).toHaveLength(1);
    expect(coverFaults('abcd', {} as Article)).toEqual(['no spans']);
  });
});
