import { describe, expect, it } from 'vitest';
import { cleanArticle, learnSites } from '../../src/index.ts';
import { siteNames, titleNames, withoutNames } from '../../src/site/title-names.ts';
import { FOOTER, HEADER, own } from './pages.ts';

const learn = (pages: readonly string[]) => learnSites(pages.map((content) => ({ content })))!;
const numbers = [1, 2, 3, 4, 5, 6];
const SUBJECTS = [
  'the ferry',
  'a school',
  'two lamps',
  'the museum',
  'an old crane',
  'a bakery',
  'the sea wall',
];
const news = (n: number) => `Council votes on ${SUBJECTS[n % SUBJECTS.length]} after a long night`;

interface Lines {
  readonly title: string;
  readonly byline?: string;
  /** Below the body. */
  readonly end?: readonly string[];
  /** Lines between the menu and the body. */
  readonly head?: readonly string[];
}

/** A page as a WET record has it: its title first. */
const page = (n: number, { title, byline = '', end = [], head = [] }: Lines) =>
  [title, ...HEADER, ...head, byline, ...own(n), ...FOOTER, ...end].filter(Boolean).join('\n');

describe('the headline of a page whose site is known', () => {
  const titled = (n: number) => page(n, { title: `${news(n)} : Harbour Radio Live` });
  const template = learn(numbers.map(titled));
  const headline = (text: string) => cleanArticle(text, { template }).headline;

  it('loses the name that the titles of the others end with', () => {
    expect(cleanArticle(titled(9)).headline).toBe(`${news(9)} : Harbour Radio Live`);
    expect(headline(titled(9))).toBe(news(9));
  });

  it('keeps an end that only this page has', () => {
    const title = `${news(9)} : a night in pictures`;
    expect(headline(page(9, { title }))).toBe(cleanArticle(page(9, { title })).headline);
  });

  it('keeps the name where the page shows the headline with it', () => {
    const title = `${news(9)} : Harbour Radio Live`;
    expect(headline(page(9, { title, head: [title] }))).toBe(title);
  });

  it('keeps an end that fewer than three titles, or fewer than half of them, have', () => {
    const some = learn(
      numbers.map((n) => page(n, { title: n < 3 ? `${news(n)} : Harbour Radio Live` : news(n) })),
    );
    const text = titled(9);
    expect(cleanArticle(text, { template: some }).headline).toBe(cleanArticle(text).headline);
  });
});

describe('the names in titles', () => {
  const names = siteNames(
    ['One | Pier Times', 'Two | Pier Times', 'Three | Pier Times', 'Four'].map(titleNames),
  );
  it.each([
    ['A pier | Pier Times', 'A pier'],
    ['A pier | PIER TIMES', 'A pier'],
    ['A pier | Pier Times | Pier Times', 'A pier | Pier Times'],
    ['A pier - Pier Times', 'A pier'],
    ['The Pier Times', 'The Pier Times'],
    ['12 | Pier Times', '12 | Pier Times'],
    ['A pier | Harbour', 'A pier | Harbour'],
  ])('are taken off: %s', (title, left) => {
    expect(title.slice(...withoutNames(title, names))).toBe(left);
  });

  it('may be before the headline', () => {
    const before = siteNames(['Pier: one', 'Pier: two', 'Pier: three'].map(titleNames));
    expect('Pier: a crane: the story'.slice(...withoutNames('Pier: a crane: the story', before))).toBe(
      'a crane: the story',
    );
  });
});

describe('the author of a page whose site is known', () => {
  const staff = 'Published by Henry Walker';
  const writers = [
    'Jane Smith',
    'Peter Marsh',
    'Anna Lund',
    'Mary Cole',
    'John Reed',
    'Lucy Hale',
    'Tom Frost',
  ];
  const by = (n: number) => `By ${writers[n % writers.length]}`;
  const signed = (n: number, byline = by(n)) =>
    page(n, { title: news(n), head: [news(n)], byline, end: [staff] });
  const unsigned = signed(9, '');

  it('is not the name on every page that is the author of few', () => {
    const template = learn(numbers.map((n) => signed(n)));
    expect(cleanArticle(unsigned).authors).toEqual(['Henry Walker']);
    expect(cleanArticle(unsigned, { template }).authors).toEqual([]);
    expect(cleanArticle(signed(9), { template }).authors).toEqual(cleanArticle(signed(9)).authors);
  });

  it('is who wrote most pages, wherever the name stands', () => {
    const blog = learn(numbers.map((n) => signed(n, '')));
    expect(cleanArticle(unsigned, { template: blog }).authors).toEqual(['Henry Walker']);
    const most = learn(numbers.map((n) => signed(n, n < 5 ? 'By Jane Smith' : by(n))));
    expect(cleanArticle(signed(9, 'By Jane Smith'), { template: most }).authors).toEqual(['Jane Smith']);
  });
});
