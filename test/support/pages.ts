import { ARTICLE, MENU } from './process.ts';

/** A different article for each number. */
export function pageNumber(n: number): string {
  return ARTICLE.replaceAll('Westhaven', `Westhaven ${n}`);
}

/** A line of JSON Lines for each number: most are articles, some are not, some are bad. */
export function recordNumber(n: number): string {
  if (n % 23 === 7) return '{"id": "no text here"}';
  if (n % 23 === 11) return 'not an object';
  const text = n % 5 === 3 ? MENU : pageNumber(n);
  return JSON.stringify({ id: `page-${n}`, text, crawl: { depth: n } });
}

export function numbers<T>(count: number, make: (n: number) => T): T[] {
  return Array.from({ length: count }, (_, n) => make(n));
}

/** A file of records, one per line. */
export function recordsFile(count: number): string {
  return numbers(count, (n) => `${recordNumber(n)}\n`).join('');
}

/** Files by name, one page each. */
export function pageFiles(folder: string, count: number): Record<string, string> {
  return Object.fromEntries(numbers(count, (n) => [`${folder}/${n % 7}/${n}.txt`, pageNumber(n)]));
}
