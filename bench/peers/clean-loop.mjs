// Pages a second of this package as it is built: bytes to JSON.
//
//   clean-loop.mjs LIST SECONDS
import { readFileSync } from 'node:fs';
import { cleanArticle } from '../../dist/index.js';
import { pagesOf, timeLoop } from './loop.mjs';

const [list, seconds] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

timeLoop(pagesOf(list), Number(seconds), version, (page) => {
  const article = cleanArticle(page);
  return JSON.stringify(article).length > 0 && article.body.length > 0;
});
