import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, it, type TestContext } from 'vitest';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const NOT_FOUND = 'no Chromium was found: install it (apt-get install chromium) or set CHROMIUM to its path';

/** What is waited for has no limit of its own: a browser takes its time on a busy machine. */
const NEVER = 0;

/** `CHROMIUM` in the environment, or where systems keep one. */
const executablePath = (process.env.CHROMIUM ? [process.env.CHROMIUM] : PLACES).find((path) =>
  existsSync(path),
);

let browser: Browser;

/** Tests that open files in a browser. Without one they are left out with a word; in CI that is a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  describe(name, () => {
    if (executablePath === undefined) return it('has a browser to run in', leaveOut);
    beforeAll(async () => {
      // Chromium's sandbox does not run as root.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      browser = await chromium.launch({ executablePath, args, timeout: NEVER });
    });
    afterAll(() => browser.close());
    tests();
  });
}

function leaveOut(context: TestContext): void {
  if (process.env.CI) throw new Error(NOT_FOUND);
  console.warn(`The tests in a browser are left out: ${NOT_FOUND}`);
  context.skip();
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
  context.setDefaultTimeout(NEVER);
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
