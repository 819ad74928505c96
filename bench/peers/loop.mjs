// What the loops of tools that run in Node share: pages a second of a first pass over different pages, then warm.
import { readFileSync } from 'node:fs';

/** The pages that a list names, one path a line. */
export const pagesOf = (list) =>
  readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((path) => readFileSync(path));

/**
 * Prints pages a second as JSON. Warm passes are whole ones, so that every tool reads the same pages equally often.
 *
 * @param read Answers whether it found an article.
 */
export function timeLoop(pages, seconds, version, read) {
  const pass = () => pages.filter((page) => read(page)).length;
  let start = performance.now();
  const found = pass();
  const first = (pages.length / (performance.now() - start)) * 1000;
  start = performance.now();
  let passes = 0;
  for (; passes === 0 || performance.now() - start < seconds * 1000; passes++) pass();
  const warm = ((passes * pages.length) / (performance.now() - start)) * 1000;
  console.log(JSON.stringify({ first, warm, found: found / pages.length, version }));
}
