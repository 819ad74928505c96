// Pages a second of Readability on jsdom: HTML files to JSON.
//
//   readability-loop.mjs SECONDS FILE...
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Both are installed where the bench works, not in this package.
const load = createRequire(join(process.cwd(), 'package.json'));
const { JSDOM, VirtualConsole } = load('jsdom');
const { Readability } = load('@mozilla/readability');
const versions = ['jsdom', '@mozilla/readability'].map((name) => load(`${name}/package.json`).version);

const [seconds, ...files] = process.argv.slice(2);
const pages = files.map((file) => readFileSync(file, 'utf8'));
const virtualConsole = new VirtualConsole();

function read(html) {
  const { window } = new JSDOM(html, { virtualConsole });
  const article = new Readability(window.document).parse();
  const text = JSON.stringify(article);
  window.close();
  return text !== 'null';
}

for (const page of pages.slice(0, 5)) read(page);
let done = 0;
let found = 0;
const start = performance.now();
while (performance.now() - start < Number(seconds) * 1000) {
  if (read(pages[done % pages.length])) found++;
  done++;
}
const rate = (done / (performance.now() - start)) * 1000;
console.log(JSON.stringify({ rate, found: found / done, version: `${versions[1]} on jsdom ${versions[0]}` }));
