import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, it, vi } from 'vitest';

/** Usual paths of Chromium; `CHROMIUM` in the environment takes precedence. */
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

/** Starts a browser for the tests of this file. Without one they are skipped with a message, and fail in CI. */
export function useBrowser(): void {
  it('has a browser to run in', (context) => {
    if (hasBrowser) return;
    if (process.env.CI) throw new Error(NOT_FOUND);
    console.warn(`skipped: ${NOT_FOUND}`);
    context.skip();
  });
  if (!hasBrowser) return;
  // On a busy machine a browser starts slowly.
  vi.setConfig({ testTimeout: 60_000 });
  beforeAll(async () => {
    // Chromium's sandbox does not run as root.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: executablePath as string, args });
  }, 60_000);
  afterAll(() => browser.close());
}

/** A page, with every event on it that an inactive page does not cause. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests other than for the page itself, exceptions, console messages, `alert`s. */
  readonly events: string[];
}

/** Opens a file and records all events. */
export async function openFile(url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const events: string[] = [];
  // A real dialog would block the page until it is answered.
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
