import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, it, vi } from 'vitest';

/** Where systems keep a Chromium; `CHROMIUM` in the environment comes first. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const NOT_FOUND = 'no Chromium was found: install it (apt-get install chromium) or set CHROMIUM to its path';

const executablePath = [process.env.CHROMIUM ?? '', ...PLACES].find(
  (path) => path !== '' && existsSync(path),
);

/** Whether tests in a browser can run. */
export const hasBrowser = executablePath !== undefined;

let browser: Browser;

/** Starts a browser for the tests of this file. Without one they are skipped with a word, and fail in CI. */
export function useBrowser(): void {
  it('has a browser to run in', (context) => {
    if (hasBrowser) return;
    if (process.env.CI) throw new Error(NOT_FOUND);
    console.warn(`skipped: ${NOT_FOUND}`);
    context.skip();
  });
  if (!hasBrowser) return;
  // A browser takes its time on a busy machine.
  vi.setConfig({ testTimeout: 60_000 });
  beforeAll(async () => {
    // Chromium's sandbox does not run as root.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: executablePath as string, args });
  }, 60_000);
  afterAll(() => browser.close());
}

/** A page, with everything it did that a page at rest does not do. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests other than for the page itself, exceptions, messages on the console, `alert`s among them. */
  readonly events: string[];
}

/** Opens a file and writes down whatever happens. */
export async function openFile(url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const events: string[] = [];
  // A real dialog would hold up the page until it is answered.
  await context.addInitScript('window.alert = (what) => console.log("alert " + what)');
  context.on('request', (request) => {
    if (request.url().split('#')[0] !== url) events.push(`request: ${request.url().slice(0, 200)}`);
  });
  context.on('page', () => events.push('a window was opened'));
  page.on('pageerror', (error) => events.push(`exception: ${error.message}`));
  page.on('console', (message) => events.push(`console: ${message.text()}`));
  page.on('framenavigated', (frame) => {
    if (frame.url().split('#')[0] !== url) events.push(`navigation: ${frame.url().slice(0, 200)}`);
  });
  await page.goto(url);
  return { page, context, events };
}
