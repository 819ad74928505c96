import { describe, expect, it } from 'vitest';
import { lineFacts } from '../../src/page/line-facts.ts';
import { amidProse, shapesOf } from '../../src/page/line-shapes.ts';
import { countsOf, wordsIn } from '../../src/text/measure.ts';
import { pageOf } from '../support/context.ts';

const LONG = 'The harbour board met on Monday and heard what had been done since the spring. '.repeat(8);
const PROSE = 'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.';

describe('the facts of a page’s lines', () => {
  const page = pageOf(['Bridge to CLOSE', '老街尽头有一间小铺。', LONG, '', 'News'].join('\n'));
  const facts = lineFacts(page);

  it('are the same however often a page is asked', () => {
    expect(lineFacts(page)).toBe(facts);
    expect(facts.counts(0)).toBe(facts.counts(0));
    expect(facts.terms(0)).toBe(facts.terms(0));
    expect(facts.codes(0)).toBe(facts.codes(0));
    expect(lineFacts({ ...page, lines: [] })).not.toBe(facts);
  });

  it('are those of the lines’ texts', () => {
    expect(page.lines.map((_, i) => facts.text(i))).toEqual(page.lines.map((l) => l.text));
    expect(page.lines.map((_, i) => facts.counts(i))).toEqual(page.lines.map((l) => countsOf(l.text)));
    expect(page.lines.map((_, i) => facts.endsSentence(i))).toEqual([false, true, true, false]);
    expect(facts.key(0)).toBe('bridge to close');
    expect([...facts.terms(0)]).toEqual(['bridge', 'to', 'close']);
    expect(facts.codes(0).words).toHaveLength(3);
  });

  it('count words to a headline’s length only', () => {
    expect([0, 1, 3].map((i) => facts.words(i))).toEqual([3, 5, 1]);
    expect(facts.counts(2).words).toBe(wordsIn(LONG));
    expect(facts.words(2)).toBe(wordsIn(LONG.slice(0, 400)));
    expect(facts.words(2)).toBeLessThan(facts.counts(2).words);
    expect([facts.key(2), facts.terms(2).size, facts.codes(2).count]).toEqual(['', 0, 0]);
  });

  it('are empty beside the page', () => {
    for (const i of [-1, page.lines.length]) {
      expect([facts.text(i), facts.words(i), facts.key(i)]).toEqual(['', 0, '']);
      expect([facts.counts(i).words, facts.terms(i).size, facts.codes(i).count]).toEqual([0, 0, 0]);
      expect(facts.endsSentence(i)).toBe(false);
    }
  });
});

describe('the shapes of a page’s lines', () => {
  it('tell running text and short labels', () => {
    const page = pageOf(['News', PROSE, '12:30', 'More to read', 'Sport,', PROSE, 'Contact'].join('\n'));
    const { of, first, last } = shapesOf(page);
    expect(of).toEqual(['label', 'prose', 'other', 'label', 'other', 'prose', 'label']);
    expect([first, last]).toEqual([1, 5]);
    expect(page.lines.map((l) => amidProse(page, l.index))).toEqual([
      ...[false, false, true, true, true, false, false],
    ]);
  });

  it('are none of running text on a page of labels', () => {
    expect(shapesOf(pageOf('News\nSport'))).toMatchObject({ first: -1, last: -1 });
  });

  it('take a long line for running text only where it ends like a sentence and has enough words', () => {
    const { of } = shapesOf(
      pageOf([PROSE.slice(0, -1), `${'Gefahrgutbeauftragtenschulung '.repeat(6)}.`].join('\n')),
    );
    expect(of).toEqual(['other', 'other']);
  });
});
