import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import { expect, it } from 'vitest';
import { jsonld } from '../../src/format/jsonld.ts';
import { markdown } from '../../src/format/markdown.ts';
import type { Article } from '../../src/index.ts';
import { describeInBrowser, openFile, type Watched } from '../support/browser.ts';
import { folderWith } from '../support/command.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { article } from './articles.ts';

/** An article with the same text in every field that can hold it. */
const saying = (words: string): Article =>
  article({
    language: 'en',
    headline: words,
    subheadline: words,
    authors: [words, words],
    dateline: { text: words, place: words, agency: words, date: null },
    body: (['paragraph', 'heading', 'list-item', 'quote'] as const).map((type) => ({ type, text: words })),
  });

/** Example events: `console: alert 17`, `request: https://load.invalid/98/x.png`. */
const ACTED = /^(?:console: alert |request: https:\/\/load\.invalid\/)(\d+)/;

/** Opens a document with this body. */
function openBody(body: string): Promise<Watched> {
  const path = join(folderWith(), 'page.html');
  writeFileSync(path, `<!doctype html><meta charset="utf-8"><title>Page</title>\n<body>\n${body}`);
  return openFile(pathToFileURL(path).href);
}

/** Loads and handlers have started once the page is idle. */
const settled = ({ page }: Watched) => page.waitForLoadState('networkidle');

it('there are at least 120 different payloads', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(120);
  expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
});

describeInBrowser('hostile text in a browser', () => {
  it('would run and load where it was read as markup', async () => {
    // Each in a frame of its own, telling its number.
    const frames = PAYLOADS.map((payload, i) => {
      const numbered = payload
        .replaceAll('alert(1)', `alert(${i})`)
        .replaceAll('load.invalid/', `load.invalid/${i}/`);
      return `<iframe srcdoc="${numbered.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
    });
    const { events } = await openBody(frames.join('\n'));
    const acted = () => {
      const numbers = events.map((event) => ACTED.exec(event)?.[1]).filter((number) => number !== undefined);
      return new Set(numbers).size;
    };
    await expect.poll(acted).toBeGreaterThan(70);
  });

  const renderers = {
    marked: (text: string) => marked.parse(text, { async: false }),
    'marked with line breaks': (text: string) => marked.parse(text, { async: false, breaks: true }),
    'markdown-it with html': (text: string) => markdownIt({ html: true }).render(text),
    'markdown-it with html and CommonMark': (text: string) => markdownIt('commonmark').render(text),
  };

  it.each(Object.entries(renderers))('does nothing as Markdown, rendered by %s', async (_name, render) => {
    const html = PAYLOADS.map((payload) => render(markdown.page(saying(payload)))).join('<hr>\n');
    const watched = await openBody(html);
    await settled(watched);
    expect(watched.events).toEqual([]);
    const names = await watched.page.evaluate(
      '[...new Set([...document.body.querySelectorAll("*")].map((e) => e.localName))]',
    );
    expect((names as string[]).sort()).toEqual(['blockquote', 'em', 'h1', 'h2', 'hr', 'li', 'p', 'ul']);
    const shown = await watched.page.locator('li').allTextContents();
    expect(shown.map(seen)).toEqual(PAYLOADS.map(seen));
  });

  it('does nothing as JSON-LD in a page, and is read back unchanged', async () => {
    const scripts = PAYLOADS.map(
      (words) => `<script type="application/ld+json">${jsonld.page(saying(words))}</script>`,
    );
    const watched = await openBody(scripts.join('\n'));
    await settled(watched);
    expect(watched.events).toEqual([]);
    const read = await watched.page.locator('script').allTextContents();
    expect(read.map((text) => JSON.parse(text).headline)).toEqual(PAYLOADS);
  });
});

/** HTML drops a NUL or shows a replacement character for it. */
function seen(text: string): string {
  return text.replace(/[\u0000\ufffd]/g, '').trim();
}
