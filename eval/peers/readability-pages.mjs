// Reads pages, a JSON string of HTML a line; writes what Readability makes of each, a JSON object a line.
//
//   readability-pages.mjs <pages >outputs
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// Both are installed in the working folder, not in this package.
const load = createRequire(join(process.cwd(), 'package.json'));
const { JSDOM, VirtualConsole } = load('jsdom');
const { Readability } = load('@mozilla/readability');
const virtualConsole = new VirtualConsole();
const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,blockquote,pre,tr,div';

function read(html) {
  const { window } = new JSDOM(html, { virtualConsole });
  const found = new Readability(window.document).parse();
  window.close();
  if (!found) return { headline: null, authors: [], published: null, text: '' };
  const { title, byline, publishedTime, content } = found;
  return {
    headline: title,
    authors: byline ? [byline] : [],
    published: publishedTime,
    text: textOf(content),
  };
}

/** Its `textContent` runs blocks together. */
function textOf(content) {
  const { window } = new JSDOM(content, { virtualConsole });
  for (const block of window.document.querySelectorAll(BLOCKS)) block.append('\n');
  const text = window.document.body.textContent;
  window.close();
  return text;
}

for await (const line of createInterface({ input: process.stdin }))
  process.stdout.write(`${JSON.stringify(read(JSON.parse(line)))}\n`);
