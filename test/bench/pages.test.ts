import { beforeAll, describe, expect, it } from 'vitest';
import { makePage } from '../../bench/page.ts';
import { type MadePage, PageMaker } from '../../bench/pages/maker.ts';
import { type Facts, factsOf } from '../../bench/shape/facts.ts';
import { measureMarkup } from '../../bench/shape/markup.ts';
import { measured } from '../../bench/shape/measured.ts';
import { scanPage } from '../../bench/shape/scan.ts';

/** As many as have every kind of dump and every language several times. */
const PAGES = 300;
const SHARE = 0.15;
/** Of what stands on fewer than three lines in a hundred a few hundred pages have now more, now less. */
const [RARE, RARE_SHARE] = [3, 0.3];
/** Labels that depend on where a line stands, not on its words: the bench's pages are told apart less well by place. */
const BY_PLACE = /^labelled in/;

let pages: MadePage[];
let facts: Facts;

beforeAll(() => {
  const maker = new PageMaker(measured);
  pages = Array.from({ length: PAGES }, (_, i) => maker.page(i));
  facts = factsOf(pages.map(({ text }) => scanPage(Buffer.from(text))));
});

describe('the bench’s pages', () => {
  const compared = Object.entries(measured.facts).filter(([name]) => !BY_PLACE.test(name));

  it.each(compared)('have %s as real ones: %d', (name, wanted) => {
    expect(compared.length).toBeGreaterThan(30);
    const most = wanted < RARE ? RARE_SHARE : SHARE;
    expect(Math.abs(facts[name]! / wanted - 1)).toBeLessThan(most);
  });

  it('weigh as HTML what real ones weigh', () => {
    const some = pages.slice(0, 100);
    const made = measureMarkup(some.map(({ html, lines }) => ({ html, lines: lines.length })));
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    for (const name of ['styles', 'drawings', 'comments', 'head', 'elements', 'tag', 'space'] as const)
      expect(mean(made[name]) / mean(measured.markup[name]), name).toSatisfy(
        (r: number) => r > 0.8 && r < 1.25,
      );
  });

  it('are all different', () => {
    expect(new Set(pages.map(({ text }) => text)).size).toBe(PAGES);
  });

  it('are for a good part in other languages and scripts', () => {
    const share = (language: string) => pages.filter((page) => page.language === language).length / PAGES;
    expect(share('en')).toBeCloseTo(0.56, 2);
    expect(share('de')).toBeCloseTo(0.2, 2);
    for (const language of ['fr', 'es', 'pl', 'ru', 'el', 'zh', 'ja', 'ar'])
      expect(share(language), language).toBeGreaterThan(0);
  });

  it('are the same for the same number, whatever was made before', () => {
    for (const number of [0, 11, 49, 63]) {
      const { text, html } = makePage(number);
      expect(text).toBe(pages[number]!.text);
      expect(html).toBe(pages[number]!.html);
    }
  });

  it('hold the same lines as HTML', () => {
    for (const { html, lines } of pages.slice(0, 20)) {
      const shown = html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]+>/g, '');
      const decoded = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      expect(lines.filter(({ text }) => !decoded.includes(text))).toEqual([]);
    }
  });
});
