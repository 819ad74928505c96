// Pages a second of this package as it is built: files to JSON.
//
//   clean-loop.mjs SECONDS FILE...
import { readFileSync } from 'node:fs';
import { cleanArticle } from '../../dist/index.js';

const [seconds, ...files] = process.argv.slice(2);
const pages = files.map((file) => readFileSync(file));
const clean = (page) => {
  const article = cleanArticle(page);
  return JSON.stringify(article).length > 0 && article.body.length > 0;
};

for (let i = 0; i < 3; i++) for (const page of pages) clean(page);
let done = 0;
let found = 0;
const start = performance.now();
while (performance.now() - start < Number(seconds) * 1000) {
  if (clean(pages[done % pages.length])) found++;
  done++;
}
const rate = (done / (performance.now() - start)) * 1000;
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
console.log(JSON.stringify({ rate, found: found / done, version }));
