import { describe, expect, it } from 'vitest';
import { candidatesOf, titlesOf } from '../../../src/head/headline/candidates.ts';
import { joinedAt } from '../../../src/head/headline/joined.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { contextOf } from '../../support/context.ts';

const BODY = 'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.';
const WRAPPED = [
  'The old harbour bridge will close on Monday for eighteen months',
  'of repairs, the council said, and ferries will carry people over',
  'the water until then.',
];

/** The join of the first two lines, with the page's titles as given. */
function joined(lines: string[], titled: string[] = [], body = [BODY]): string | null {
  const context = contextOf([...lines, '', ...body].join('\n'), { body: body[0]! });
  const found = joinedAt(context, regionOf(context), 0, new Set(titled));
  if (found) {
    const raw = context.page.text.slice(found.from, found.to);
    expect(raw.replace(/\s+/g, ' ')).toBe(found.text);
  }
  return found?.text ?? null;
}

const both = 'Harbour bridge to close for eighteen months of repairs';

describe('a headline over two lines', () => {
  it('is one if a title of the page has both', () => {
    expect(joined(['Harbour bridge to close', 'for eighteen months of repairs'], [both.toLowerCase()])).toBe(
      both,
    );
    expect(
      joined(['Harbour bridge to close', 'for eighteen months of repairs'], ['harbour bridge']),
    ).toBeNull();
  });

  it('is one if the second line begins with a colon', () => {
    expect(joined(['Harbour bridge', ': what the repairs mean for you'])).toBe(
      'Harbour bridge : what the repairs mean for you',
    );
    expect(joined(['Harbour bridge', 'What the repairs mean for you'])).toBeNull();
  });

  it.each([
    ['a comma', 'Harbour bridge, ferries,', 'trams: who goes where in May'],
    ['a dash', 'Harbour bridge to close –', 'What the repairs mean for you'],
    ['an open quotation', '“We need this bridge,', 'and we need it now”, says mayor'],
    ['an open bracket', 'Harbour bridge to close (and', 'open again one day)'],
  ])('is one if the first ends with %s', (_, first, second) => {
    expect(joined([first, second])).toBe(`${first} ${second}`);
  });

  it('continues with a small letter if the whole text is hard-wrapped', () => {
    const lines = ['Harbour bridge will be closed to all traffic', 'for eighteen months'];
    expect(joined(lines, [], WRAPPED)).toBe(lines.join(' '));
    expect(joined(lines)).toBeNull();
  });

  it('continues with a small letter if blank lines separate the two from the rest', () => {
    const lines = ['Harbour bridge to close', 'for eighteen months of repairs'];
    expect(joined(['', ...lines])).toBe(both);
    expect(joined([lines[0]!, '', lines[1]!])).toBeNull();
    expect(joined(['', ...lines, 'Local'])).toBeNull();
    expect(joined(['', lines[0]!, 'in Local news, Harbour'])).toBeNull();
  });

  it.each([
    ['a menu', ['News, Sport,', 'Weather']],
    ['a headline and its byline', ['Harbour bridge, ferries, trams:', 'By Jane Holloway']],
    ['a headline and a date', ['Harbour bridge to close –', 'May 14, 2024']],
    ['a headline and its deck', ['Harbour bridge to close', 'Ferries will carry people over']],
    ['closed quotations', ['“We need this bridge” says mayor', 'She calls it “a lifeline” for all']],
  ])('none: %s', (_, lines) => {
    expect(joined(lines)).toBeNull();
  });

  it('replaces its first line among the candidates', () => {
    const context = contextOf(
      ['Home', 'Harbour bridge to close –', 'what it means for you', BODY].join('\n'),
      {
        body: BODY,
      },
    );
    const candidates = candidatesOf(context, regionOf(context), titlesOf(context)).map(
      (c) => `${c.kind}: ${c.text}`,
    );
    expect(candidates).toContain('joined: Harbour bridge to close – what it means for you');
    expect(candidates).not.toContain('line: Harbour bridge to close –');
  });
});
