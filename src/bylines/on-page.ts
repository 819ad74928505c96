import { allDatesOn } from '../dates/on-page.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import { type Byline, REACH, readByline } from './byline.ts';

/** The bylines read so far, by line and language: the rules do not know the language yet. */
const read = perPage(() => new Map<string, Byline | null>());

/** `readByline` for a line of a page, with the dates that were already found in it. Each line is read once a language. */
export function bylineOn(page: Page, line: Line, language: string | null = null): Byline | null {
  const known = read(page);
  const key = `${line.index} ${language}`;
  let byline = known.get(key);
  if (byline === undefined) {
    const { text } = line;
    byline = readByline(text, language, text.length > REACH ? undefined : allDatesOn(page, line));
    known.set(key, byline);
  }
  return byline;
}
