import { describe, expect, it } from 'vitest';
import { hasBrowser, openFile, useBrowser } from '../support/browser.ts';
import { asPage, explainedFixtures, reportOf } from './made.ts';

const PAGES = 10_000;
const made = explainedFixtures().map(asPage);

function* pages() {
  for (let i = 0; i < PAGES; i++) {
    const page = { ...made[i % made.length]!, source: `crawl/${i}.txt` };
    yield { ...page, confidence: ((i * 7919) % PAGES) / PAGES };
  }
}

describe('a report of ten thousand pages', () => {
  useBrowser();
  if (!hasBrowser) return;

  it('opens, filters and pages without delay', async () => {
    const url = reportOf(pages());
    const { page, events } = await openFile(url);
    expect(await page.getByRole('status').innerText()).toBe('10,000 of 10,000 pages');
    const took = async (act: () => Promise<unknown>) => {
      const start = performance.now();
      await act();
      return performance.now() - start;
    };
    const filtering = await took(async () => {
      await page.getByLabel('Text', { exact: true }).fill('crawl/9999.txt');
      await page.getByRole('status').filter({ hasText: /^1 of/ }).waitFor();
    });
    const opening = await took(async () => {
      await page.locator('.open').click();
      await page.locator('.opened pre').waitFor();
    });
    // Typing itself waits 150 ms; the rest is tolerance for a busy machine.
    expect(filtering).toBeLessThan(1_500);
    expect(opening).toBeLessThan(1_500);
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByRole('button', { name: 'Last', exact: true }).click();
    expect(await page.locator('.page').count()).toBe(50);
    expect(events).toEqual([]);
  }, 60_000);
});
