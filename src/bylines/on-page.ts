import { allDatesOn } from '../dates/on-page.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { type Byline, REACH, readByline } from './byline.ts';

/** `readByline` of a line, with the dates that are known of it already. */
export function bylineOn(page: Page, line: Line, language: string | null = null): Byline | null {
  const { text } = line;
  return readByline(text, language, text.length > REACH ? undefined : allDatesOn(page, line));
}
