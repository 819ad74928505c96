import { expect, it } from 'vitest';
import type { ReportPage } from '../../src/report/report-page.ts';
import { describeInBrowser, openFile } from '../support/browser.ts';
import { ARTICLE } from '../support/command.ts';
import { ESCAPES } from '../support/hostile.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { asPage, explained, reportOf } from './made.ts';

const [headline, ...rest] = ARTICLE.split('\n');
const texts = [...PAYLOADS, ...ESCAPES];

/** An article with the text as its headline, as a line, and inside a paragraph. */
const asText = (words: string) =>
  [`${headline} ${words}`, words, ...rest, `They said ${words} on Tuesday.`].join('\n');
const asHtml = (words: string) =>
  `<html lang='${words}'><title>${words}</title><meta name=author content="${words}"><h1>${words}</h1>${rest.map((line) => `<p>${line} ${words}</p>`).join('\n')}</html>`;

const pages = texts.flatMap((words): ReportPage[] => [
  asPage(explained(asText(words), `text ${words}`)),
  asPage(explained(asHtml(words), `html ${words}`)),
  { source: words, cause: 'failed', message: words },
]);

describeInBrowser('a report of hostile pages', () => {
  it('runs nothing, loads nothing and hides nothing, all of it open', async () => {
    const { page, events } = await openFile(reportOf(pages));
    await page.locator('#failures summary').click();
    for (let shown = 0; ; ) {
      await page.locator('.open').evaluateAll((buttons) => buttons.forEach((button) => void button.click()));
      await expect.poll(() => page.locator('.page:not(:has(pre))').count()).toBe(0);
      shown += await page.locator('.page').count();
      await page.locator('.dump li').last().hover();
      const next = page.getByRole('button', { name: 'Next', exact: true });
      if (await next.isDisabled()) {
        expect(shown).toBe(2 * texts.length);
        break;
      }
      await next.click();
    }
    expect(events).toEqual([]);
    const inText =
      '[...document.querySelectorAll("a, img, svg, iframe, object, embed, style, link, base")].map((e) => e.outerHTML.slice(0, 60))';
    const elements = (await page.evaluate(inText)) as string[];
    expect(elements).toEqual([
      expect.stringMatching(/^<style>/),
      '<a class="skip" href="#pages">Skip to the pages</a>',
    ]);
    expect(await page.locator('body').innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  it('finds hostile text in a search', async () => {
    const { page, events } = await openFile(reportOf(pages));
    await page.getByLabel('Text', { exact: true }).fill('<svg onload=alert(1)>');
    await expect.poll(() => page.locator('.page').count()).toBe(2);
    expect(events).toEqual([]);
  });
});
