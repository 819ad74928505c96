import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { describeInBrowser, openFile, type Watched } from '../support/browser.ts';
import { asPage, explainedFixtures, FAILED, reportOf } from './made.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = explainedFixtures().map(asPage);
const report = () => reportOf([...pages, ...FAILED]);

async function openFirst({ page }: Watched): Promise<void> {
  await page.locator('.open').first().click();
  await page.locator('.opened pre').waitFor();
}

/** The violations of WCAG A and AA that axe-core finds. */
async function faults({ page }: Watched): Promise<string[]> {
  await page.evaluate(axe);
  const run =
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })';
  const { violations, passes } = (await page.evaluate(run)) as {
    violations: { id: string; nodes: { html: string }[] }[];
    passes: { id: string }[];
  };
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

describeInBrowser('the look of the report', () => {
  it.each(['light', 'dark'] as const)('passes WCAG AA in %s', async (colorScheme) => {
    // The checker is injected from outside, which the page's own policy forbids.
    const watched = await openFile(report(), { colorScheme, bypassCSP: true });
    await openFirst(watched);
    expect(await faults(watched)).toEqual([]);
  });

  it('is light or dark by the setting of the reader, and light in print', async () => {
    const ground = ({ page }: Watched) =>
      page.evaluate('getComputedStyle(document.body).backgroundColor') as Promise<string>;
    const dark = await openFile(report(), { colorScheme: 'dark' });
    expect(await ground(dark)).toBe('rgb(18, 22, 27)');
    await dark.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await ground(dark)).toBe('rgb(255, 255, 255)');
    expect(await ground(await openFile(report(), { colorScheme: 'light' }))).toBe('rgb(255, 255, 255)');
  });

  it.each([320, 390])('fits a phone %d pixels wide', async (width) => {
    const watched = await openFile(report(), { viewport: { width, height: 700 } });
    await openFirst(watched);
    expect(await watched.page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const [dump, article] = await Promise.all(
      ['.dump', '.opened pre'].map((part) => watched.page.locator(part).boundingBox()),
    );
    expect(article!.y).toBeGreaterThan(dump!.y + dump!.height);
  });

  it('prints what is open in full, with the reasons and without controls', async () => {
    const watched = await openFile(report());
    await openFirst(watched);
    await watched.page.emulateMedia({ media: 'print' });
    const why = watched.page.locator('.dump .reason').first();
    expect((await why.boundingBox())!.width).toBeGreaterThan(100);
    expect(await watched.page.locator('#filter').isVisible()).toBe(false);
    const cut =
      '[...document.querySelectorAll(".dump, .opened pre")].some((e) => e.scrollHeight > e.clientHeight + 2)';
    expect(await watched.page.evaluate(cut)).toBe(false);
  });
});
