import { describe, expect, it } from 'vitest';
import { type Article, cleanArticle, learnSites } from '../../src/index.ts';
import { hashedPage } from '../../src/pipeline/learn.ts';
import { copiesAmong } from '../../src/site/copies.ts';
import { SKETCH_SIZE } from '../../src/site/sketch.ts';
import { FOOTER, HEADER, headline, own, paragraph, sitePage } from './pages.ts';

const sketch = (page: string) => hashedPage(page, {}).sketch;
const copies = (a: string, b: string) => copiesAmong(sketch(a), [sketch(b)])[0];

const textOf = ({ body }: Pick<Article, 'body'>) => body.map(({ text }) => text).join(' ');

const wrapped = (text: string, width: number) =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd())
    .join('\n');

/** Dumps of the page with this number, as several tools make them. */
const dumps = (n: number): string[] => {
  const page = sitePage(n);
  return [
    page,
    page.replaceAll('\n\n', '\n'),
    page.replaceAll('\n', '\n      '),
    page.replaceAll('\n', ''),
    wrapped(page, 72),
  ];
};

describe('copies of a page', () => {
  it('are its dumps, whatever becomes of its lines', () => {
    for (const a of dumps(1)) for (const b of dumps(1)) expect(copies(a, b)).toBe(true);
    expect(copies(wrapped(sitePage(1), 60), wrapped(sitePage(1), 78))).toBe(true);
  });

  it('are not its sister pages, in any dump', () => {
    for (const a of dumps(1)) for (const b of dumps(2)) expect(copies(a, b)).toBe(false);
  });

  it('are its print view, and what was crawled later with other teasers', () => {
    const print = [headline(1), ...own(1)].join('\n\n');
    const later = sitePage(1, { footer: [1, 2, 3, 4].map((n) => headline(500 + n)) });
    const reported = sitePage(1, { header: ['The Island Courier'], footer: own(77).slice(0, 2) });
    for (const copy of [print, later, reported]) expect(copies(sitePage(1), copy)).toBe(true);
  });

  it('are pages with other teasers, longer than their article, where the rest of the site shows what is its own', () => {
    const teasers = (from: number) => Array.from({ length: 6 }, (_, n) => paragraph(from + n));
    const [page, later] = [7000, 8000].map((from) => sitePage(1, { footer: teasers(from) }));
    const others = [2, 3, 4].map((n) => sitePage(n, { footer: teasers(7000) }));
    const found = copiesAmong(sketch(page!), [later!, ...others].map(sketch));
    expect(found).toEqual([true, false, false, false]);
  });

  it('are an early and a late state of a live page', () => {
    const state = (entries: number) =>
      sitePage(1, { body: Array.from({ length: entries }, (_, i) => paragraph(900 + i)).toReversed() });
    expect(copies(state(4), state(40))).toBe(true);
  });

  it('are recognised in scripts without spaces', () => {
    const told = (n: number) =>
      Array.from(
        { length: 8 },
        (_, i) =>
          `第${'一二三四五六七八九十'[n + i]}艘渡轮在修理九个月之后${'东西南北上下左右'[n + i]}岸重新开航，船长表示十分高兴。`,
      );
    const page = told(0).join('\n\n');
    expect(copies(page, told(0).join(''))).toBe(true);
    const other =
      '市议会周二通知家长，山上的学校因为新屋顶尚未完工将推迟一周开学。\n\n在此之前学生们将在市政厅里上课，老师们已经把需要的书都装好了。';
    expect(copies(page, other)).toBe(false);
  });

  it('may be any page without prose', () => {
    expect(copies('Home\nNews\nSport', sitePage(1))).toBe(true);
  });

  it('share a notice in every page of a site, but have an article each', () => {
    const notice = paragraph(5000);
    const [a, b] = [1, 2].map((n) => sitePage(n, { body: [...own(n), notice] }));
    expect(copies(a!, b!)).toBe(false);
  });
});

describe('a sketch', () => {
  it('ascends, has no number twice, and stays small', () => {
    const long = sketch(sitePage(1, { body: Array.from({ length: 400 }, (_, i) => paragraph(i)) }));
    expect(long).toHaveLength(SKETCH_SIZE);
    expect([...new Set(long)].sort((a, b) => a - b)).toEqual([...long]);
    expect(sketch(sitePage(1, { body: [paragraph(1)] })).length).toBeLessThan(SKETCH_SIZE);
  });
});

describe('a folder with several dumps of each page', () => {
  const numbers = [0, 1, 2, 3, 4, 5];
  const all = numbers.flatMap((n) => dumps(n));
  const ofSite = new Set([...HEADER, ...FOOTER]);
  const template = learnSites(all.map((content) => ({ content })))!;

  it('keeps each article whole', () => {
    expect(template.pages.hosts.length).toBeLessThanOrEqual(numbers.length);
    // Of the wrapped one the model drops a short last line, as part of the menu that follows.
    for (const n of numbers)
      for (const page of dumps(n).slice(0, -1)) {
        const { body } = cleanArticle(page, { template });
        const alone = own(n).filter((one) => textOf(cleanArticle(page)).includes(one));
        expect(alone.filter((one) => !textOf({ body }).includes(one))).toEqual([]);
        expect(alone.length).toBeGreaterThan(3);
        expect(body.filter((block) => ofSite.has(block.text))).toEqual([]);
      }
  });

  it('counts each article once, in any order', () => {
    const digest = (pages: readonly string[]) => learnSites(pages.map((content) => ({ content })))!.digest;
    expect(digest(all.toReversed())).toBe(template.digest);
    expect(digest([...all, ...all])).toBe(template.digest);
  });
});
