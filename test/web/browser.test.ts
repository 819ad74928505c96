import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { describeInBrowser, openFile } from '../support/browser.ts';
import { built } from '../support/built.ts';
import { folderWith } from '../support/folders.ts';
import { serve } from '../support/serve.ts';
import { onNode, webPages } from './pages.ts';

const EXAMPLE = fileURLToPath(new URL('../../examples/web/', import.meta.url));
const DATA = ['model.bin', 'tables.bin', 'phrases-western.bin', 'phrases-other.bin'];

/** Code for a page and for a worker. A page comes as text in latin-1: one byte a character. */
const CODE = `import { load } from 'clean-article/web';
globalThis.explained = async (pages) => {
  const { explain } = await load();
  const bytesOf = (page) => Uint8Array.from(page, (byte) => byte.charCodeAt(0));
  return pages.map((page) => JSON.stringify(explain(bytesOf(page), { source: 'page', spans: true })));
};
if (typeof document === 'undefined') onmessage = async ({ data }) => postMessage(await explained(data));`;

/** Where the code above runs. The tests are compiled without the browser's types. */
interface Realm {
  explained(pages: string[]): Promise<string[]>;
  Worker: new (path: string, options: object) => RealmWorker;
}
interface RealmWorker {
  onmessage: (message: { data: string[] }) => void;
  onerror: (error: { message: string }) => void;
  postMessage(pages: string[]): void;
}

async function site(): Promise<string> {
  const folder = folderWith({ 'index.html': '<script type="module" src="code.js"></script>' });
  await build({
    stdin: { contents: CODE, resolveDir: EXAMPLE },
    outfile: join(folder, 'code.js'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
  for (const file of DATA) cpSync(join(built('dist'), file), join(folder, file));
  return folder;
}

describeInBrowser('the library in a browser', () => {
  it('gives what it gives on Node, in a page and in a worker', async () => {
    const { url, close } = await serve(await site());
    try {
      const { page, context } = await openFile(`${url}/index.html`);
      const pages = webPages();
      const wanted = onNode(pages);
      const inPage = await page.evaluate((dumps) => (globalThis as unknown as Realm).explained(dumps), pages);
      expect(inPage).toEqual(wanted);
      const inWorker = await page.evaluate((dumps) => {
        const worker = new (globalThis as unknown as Realm).Worker('code.js', { type: 'module' });
        return new Promise<string[]>((resolve, reject) => {
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(message));
          worker.postMessage(dumps);
        });
      }, pages);
      expect(inWorker).toEqual(wanted);
      await context.close();
    } finally {
      close();
    }
  });
});

const DUMP = `Home
Sign in
Harbour council reopens ferry terminal after two years
By Maren Oskarsdal
14 May 2024 19:12
<img src=x onerror="alert(1)"> The ferry terminal at Lindvik will take passengers again from Monday, the council said.
“We waited long for this day,” said the harbour master, whose crew rebuilt the ramp in nine months.`;

describeInBrowser('the page of the example', () => {
  it('shows the article of what is pasted, and what became of every line', async () => {
    const folder = folderWith();
    execFileSync(process.execPath, [join(EXAMPLE, 'build.js'), folder], { stdio: 'pipe' });
    const { url, close } = await serve(folder);
    try {
      const { page, context, events } = await openFile(`${url}/index.html`);
      await page.getByLabel('Page dump').fill(DUMP);
      await expect.poll(() => page.locator('#head dd').allTextContents()).toContain('Maren Oskarsdal');
      expect(await page.locator('#body p').count()).toBe(2);
      const rows = await page.locator('#lines tr').allInnerTexts();
      expect(rows).toHaveLength(7);
      expect(rows[1]).toMatch(/^2\tdropped \(sign-in\)\tSign in\t\S/);
      expect(rows[2]).toMatch(/^3\tkept \(headline\)\tHarbour council/);
      // Only its own files: the text of a page is never markup.
      expect(await page.locator('img').count()).toBe(0);
      const requested = events.map((event) => event.replace(`request: ${url}/`, ''));
      expect(requested.sort()).toEqual([...DATA, 'page.css', 'page.js'].sort());
      await context.close();
    } finally {
      close();
    }
  });
});
