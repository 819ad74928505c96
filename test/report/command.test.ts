import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { describeInBrowser, openFile } from '../support/browser.ts';
import { ARTICLE, folderWith, MENU } from '../support/command.ts';
import { runBuilt as run } from '../support/here.ts';

describeInBrowser('clean-article --report', () => {
  it('writes a report that a browser opens, whatever was cleaned and however', async () => {
    const record = JSON.stringify({ id: 'record-7', text: ARTICLE, section: '<b>Ports</b>' });
    const cwd = folderWith({
      'in/article.txt': ARTICLE,
      'in/menu.txt': MENU,
      'in/noise.bin': '\u0000\u0001\u0002',
      'in/records.jsonl': `${record}\nno record\n`,
    });
    const ran = await run(['in', '-o', 'out/', '-f', 'json', '--jobs', '2', '--report', 'report.html'], {
      cwd,
    });
    expect(ran.code).toBe(1);
    const { page, events } = await openFile(pathToFileURL(join(cwd, 'report.html')).href);
    expect(await page.locator('#counts dd').allTextContents()).toEqual(['2', '1', '2']);
    const record7 = page.locator('.page', { hasText: 'record-7' });
    await record7.locator('.open').click();
    const json = JSON.parse((await record7.locator('pre').textContent()) ?? '') as { metadata: unknown };
    expect(json.metadata).toEqual({ id: 'record-7', section: '<b>Ports</b>' });
    await record7.locator('.dump li').first().hover();
    expect(await record7.locator('.why').textContent()).toMatch(/^Line 1, kept \(headline\)/);
    expect(events).toEqual([]);
  });
});
