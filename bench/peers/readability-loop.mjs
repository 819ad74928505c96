// Pages a second of Readability on jsdom: HTML to JSON.
//
//   readability-loop.mjs LIST SECONDS
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pagesOf, timeLoop } from './loop.mjs';

// Both are installed where the bench works, not in this package.
const load = createRequire(join(process.cwd(), 'package.json'));
const { JSDOM, VirtualConsole } = load('jsdom');
const { Readability } = load('@mozilla/readability');
const [jsdom, readability] = ['jsdom', '@mozilla/readability'].map(
  (name) => load(`${name}/package.json`).version,
);
const virtualConsole = new VirtualConsole();

function read(html) {
  const { window } = new JSDOM(html, { virtualConsole });
  try {
    return JSON.stringify(new Readability(window.document).parse()) !== 'null';
  } catch {
    // It gives up on some pages, such as those without a body.
    return false;
  } finally {
    window.close();
  }
}

const [list, seconds] = process.argv.slice(2);
const pages = pagesOf(list).map((page) => page.toString('utf8'));
timeLoop(pages, Number(seconds), `${readability} on jsdom ${jsdom}`, read);
