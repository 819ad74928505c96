import { expect, it } from 'vitest';
import { describeInBrowser, openFile } from '../support/browser.ts';
import { asPage, explainedFixtures, reportOf } from './made.ts';

const PAGES = 10_000;
/** In ms; the filter takes some 80, a page some 40. */
const MOST = 1_000;
const made = explainedFixtures().map(asPage);

function* pages() {
  for (let i = 0; i < PAGES; i++) {
    const page = { ...made[i % made.length]!, source: `crawl/${i}.txt` };
    yield { ...page, confidence: ((i * 7919) % PAGES) / PAGES };
  }
}

describeInBrowser('a report of ten thousand pages', () => {
  it('opens, filters and turns over without delay', async () => {
    const url = reportOf(pages());
    const { page, context, events } = await openFile(url);
    expect(await page.getByRole('status').innerText()).toBe('10,000 of 10,000 pages');
    const browser = await context.newCDPSession(page);
    await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
    /** Milliseconds of processor time that the page itself takes: on a busy machine the clock tells of others' work, too. */
    const busy = async () => {
      const { metrics } = await browser.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
    };
    const took = async (act: () => Promise<unknown>) => {
      const before = await busy();
      await act();
      return (await busy()) - before;
    };
    const filtering = await took(async () => {
      await page.getByLabel('Text', { exact: true }).fill('crawl/9999.txt');
      await page.getByRole('status').filter({ hasText: /^1 of/ }).waitFor();
    });
    const opening = await took(async () => {
      await page.locator('.open').click();
      await page.locator('.opened pre').waitFor();
    });
    expect(filtering).toBeLessThan(MOST);
    expect(opening).toBeLessThan(MOST);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'Last', exact: true }).click();
    expect(await page.locator('.page').count()).toBe(50);
    expect(events).toEqual([]);
  });
});
