import { describe, expect, it } from 'vitest';
import { buckets } from '../../bench/shape/numbers.ts';
import { scanPage, wordsIn } from '../../bench/shape/scan.ts';
import { sortOf } from '../../bench/shape/sorts.ts';
import { caseOf, measureWording } from '../../bench/shape/wording.ts';

describe('the shape of pages', () => {
  it.each([
    ['News', 1],
    ['Our team · 3 people', 4],
    ['— | —', 0],
    ['欢迎来到北京', 3],
  ])('counts the words of %s', (text, words) => {
    expect(wordsIn(text)).toBe(words);
  });

  it.each([
    ['|', 'mark'],
    ['3 comments', 'number'],
    ['Sport', 'word'],
    ['Our team', 'label'],
    ['Council votes to keep the ferry', 'title'],
    ['The council voted on Tuesday.', 'sentence'],
    [`${'the ferry sails again '.repeat(5)}today`, 'run'],
    [`${'The ferry sails again. '.repeat(8)}`.trim(), 'paragraph'],
  ])('sorts %s by its form', (text, sort) => {
    expect(sortOf(text, wordsIn(text), [])).toBe(sort);
  });

  it('sorts a line by the rule that knows its words, not by one that looks at its place', () => {
    expect(sortOf('Share', 1, [{ kind: 'share', rule: 'share' }])).toBe('share');
    expect(sortOf('Share', 1, [{ kind: 'navigation', rule: 'navigation-run' }])).toBe('word');
  });

  it.each([
    ['OUR TEAM', 'upper'],
    ['Our Team', 'title'],
    ['Our team', 'sentence'],
    ['our team', 'lower'],
  ])('reads the capitals of %s', (text, style) => {
    expect(caseOf(text)).toBe(style);
  });

  it('keeps the mean of a distribution', () => {
    expect(buckets([5, 1, 2, 10, 3, 9], 3)).toEqual([2, 4, 10]);
    expect(buckets([7], 2)).toEqual([7, 7]);
  });

  it('counts marks and numbers on words', () => {
    const { marks, numbers, capitals } = measureWording(
      ['The ferry, said Anna Hollis, sails in 2024 again'],
      9,
    );
    expect([marks.comma, numbers, capitals]).toEqual([222.2, 0.111, 0.286]);
  });

  it('divides a page at its article', () => {
    const article = Array.from(
      { length: 4 },
      () => `${'The council said that the ferry will sail again. '.repeat(6)}`,
    );
    const page = [
      'Home',
      'News',
      'Sport',
      '',
      'Ferry sails again after a long winter',
      '',
      ...article,
      '',
      'Contact',
      'Imprint',
    ];
    const { lines } = scanPage(Buffer.from(page.join('\n')));
    expect(lines.filter(({ zone }) => zone === 'article').map(({ sort }) => sort)).toContain('paragraph');
    expect(lines[0]).toMatchObject({ zone: 'top', blankBefore: 0, words: 1 });
    expect(lines.at(-1)).toMatchObject({ zone: 'foot' });
  });
});
