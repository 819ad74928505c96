import { allDatesOn } from '../dates/on-page.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { type Byline, REACH, readByline } from './byline.ts';

/** `readByline` for a line of a page, with the dates that were already found in it. */
export function bylineOn(page: Page, line: Line, language: string | null = null): Byline | null {
  const { text } = line;
  return readByline(text, language, text.length > REACH ? undefined : allDatesOn(page, line));
}
