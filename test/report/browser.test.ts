import { expect, it } from 'vitest';
import { json } from '../../src/format/json.ts';
import { certaintyOf } from '../../src/report/least-certain.ts';
import { visible } from '../../src/terminal/visible.ts';
import { describeInBrowser, openFile, type Watched } from '../support/browser.ts';
import { asPage, type Explained, explainedFixtures, FAILED, reportOf } from './made.ts';

const fixtures = explainedFixtures();
const report = () => reportOf([...fixtures.map(asPage), ...FAILED]);

/** Filters the list to this source and opens the page. */
async function openPage({ page }: Watched, source: string): Promise<void> {
  await page.getByLabel('Text', { exact: true }).fill(source);
  await expect.poll(() => page.locator('.about bdi').allTextContents()).toEqual([source]);
  await page.locator('.open').click();
  await page.locator('.opened pre').waitFor();
}

interface Shown {
  source: string;
  /** `[what became of it, its text]` of each stretch. */
  segments: [string, string][];
  json: string;
}

/** The parts of a browser's element that are used here; the tests are compiled without the browser's types. */
interface Element {
  readonly className: string;
  readonly textContent: string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** The contents of the opened pages. Runs in the browser. */
function readShown(pages: readonly Element[]): Shown[] {
  const text = (from: Element, selector: string) => from.querySelector(selector)?.textContent ?? '';
  return pages.map((page) => ({
    source: text(page, '.about bdi'),
    segments: [...page.querySelectorAll('.dump .text span')].map((s) => [s.className, s.textContent ?? '']),
    json: text(page, 'pre'),
  }));
}

describeInBrowser('the report in a browser', () => {
  it('opens with the summary first and is quiet', async () => {
    const watched = await openFile(report());
    const { page, events } = watched;
    const counts = await page.locator('#counts dd').allTextContents();
    const none = fixtures.filter((f) => f.explanation.article.wordCount === 0).length;
    expect(counts).toEqual([String(fixtures.length - none), String(none), '3']);
    expect(await page.locator('#failures summary').allTextContents()).toEqual([
      'binary: 2 inputs',
      'timed-out: 1 input',
    ]);
    expect(await page.getByRole('status').innerText()).toBe(`${fixtures.length} of ${fixtures.length} pages`);
    expect(events).toEqual([]);
  });

  it('lists the least certain first', async () => {
    const { page } = await openFile(report());
    const shown = await page.locator('.about bdi').allTextContents();
    const sure = new Map(
      fixtures.map((f) => {
        const { confidence, wordCount } = f.explanation.article;
        return [f.source, certaintyOf({ confidence: confidence.article, words: wordCount })];
      }),
    );
    const order = shown.map((source) => sure.get(source)!);
    expect(order).toEqual([...sure.values()].sort((a, b) => a - b).slice(0, order.length));
    expect(shown).toHaveLength(50);
    await page.getByRole('button', { name: 'Last', exact: true }).click();
    expect(await page.locator('.page').count()).toBe(fixtures.length % 50 || 50);
  });

  it('shows the right stretches of every fixture next to its JSON', async () => {
    const { page, events } = await openFile(report());
    const opened = new Map<string, Shown>();
    for (let from = 0; from < fixtures.length; from += 50) {
      if (from > 0) await page.getByRole('button', { name: 'Next' }).click();
      await page.locator('.open').evaluateAll((buttons) => buttons.forEach((button) => void button.click()));
      await expect.poll(() => page.locator('.page:not(:has(pre))').count()).toBe(0);
      for (const shown of await page.locator('.page').evaluateAll(readShown)) opened.set(shown.source, shown);
    }
    expect(opened.size).toBe(fixtures.length);
    for (const { source, explanation } of fixtures) {
      const { spans, ...article } = explanation.article;
      const segments = spans!.pieces.map(({ as, start, end }) => [
        as,
        visible(explanation.text.slice(start, end).replaceAll('\t', ' ')),
      ]);
      expect(opened.get(source)).toEqual({ source, segments, json: json.page(article) });
    }
    expect(events).toEqual([]);
  });

  it('gives the reason on hover and on focus, by keyboard alone', async () => {
    const watched = await openFile(report());
    const { page, events } = watched;
    await openPage(watched, 'in/icon-strip-glued/page.txt');
    await page.locator('.dump li').nth(1).hover();
    expect(await page.locator('.why').textContent()).toMatch(/^Line 2, kept \(dateline\) publication-date: /);
    await page.locator('.open').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator('.why').textContent()).toMatch(
      /^Line 1, dropped \(icon-labels\) icon-labels: “glyph”/,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.why').textContent()).toMatch(/^Line 4, kept \(headline\)/);
    await page.keyboard.press('End');
    expect(await page.locator('.dump li:last-child:focus').count()).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.locator('.opened pre:focus').count()).toBe(1);
    await page.locator('.open').press('Enter');
    expect(await page.locator('.opened').isVisible()).toBe(false);
    expect(events).toEqual([]);
  });
});

describeInBrowser('the filter in a browser', () => {
  const found = async ({ page }: Watched, count: number) => {
    await page
      .getByRole('status')
      .filter({ hasText: new RegExp(String.raw`(?<!\d)${count} of `) })
      .waitFor();
    return page.locator('.about bdi').allTextContents();
  };
  const sources = (keep: (fixture: Explained) => boolean) => fixtures.filter(keep).map((f) => f.source);
  const article = (f: Explained) => f.explanation.article;

  it('filters by text, language, warning, article and confidence, and back', async () => {
    const watched = await openFile(report());
    const { page, events } = watched;
    const check = async (wanted: string[]) => {
      expect(wanted.length).toBeGreaterThan(0);
      expect(wanted.length).toBeLessThan(50);
      expect((await found(watched, wanted.length)).sort()).toEqual(wanted.sort());
    };
    const reset = () => page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Text', { exact: true }).fill('LINDVIK');
    await check(sources((f) => (article(f).headline ?? '').includes('Lindvik')));
    await reset();
    await page.locator('[name=language]').selectOption('ru');
    await check(sources((f) => article(f).language === 'ru'));
    await reset();
    await page.locator('[name=warning]').selectOption('ambiguous-date');
    await check(sources((f) => article(f).warnings.some((w) => w.code === 'ambiguous-date')));
    await reset();
    await page.locator('[name=article]').selectOption('without');
    await check(sources((f) => article(f).wordCount === 0));
    await reset();
    await page.locator('[name=to]').fill('0.9');
    await check(sources((f) => article(f).confidence.article <= 0.9));
    await reset();
    await found(watched, fixtures.length);
    await page.locator('#charts').getByRole('button', { name: 'Chinese' }).click();
    await check(sources((f) => article(f).language === 'zh'));
    await page.locator('#charts').getByRole('button', { name: '0.9 to 1.0' }).click();
    await found(watched, sources((f) => article(f).confidence.article >= 0.9).length);
    expect(events).toEqual([]);
  });

  it('searches inside the pages on request', async () => {
    const watched = await openFile(report());
    await watched.page.getByLabel('Text', { exact: true }).fill('glyph arrow-left');
    expect(await found(watched, 0)).toEqual([]);
    await watched.page.getByLabel('also search inside the pages').check();
    expect(await found(watched, 1)).toEqual(['in/icon-strip-glued/page.txt']);
    expect(watched.events).toEqual([]);
  });
});
