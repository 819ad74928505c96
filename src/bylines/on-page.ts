import { allDatesOn } from '../dates/on-page.ts';
import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import { type Byline, mayHoldByline, REACH, readByline } from './byline.ts';

/** The bylines read so far, by language and line: the rules do not know the language yet. */
const read = perPage(() => new Map<string | null, (Byline | null | undefined)[]>());

/** `readByline` for a line of a page, with the dates that were already found in it. Each line is read once a language. */
export function bylineOn(page: Page, line: Line, language: string | null = null): Byline | null {
  const byLanguage = read(page);
  const known = byLanguage.get(language) ?? [];
  byLanguage.set(language, known);
  const byline = known[line.index];
  if (byline !== undefined) return byline;
  const found = mayHoldByline(line.text) ? readOn(page, line, language) : null;
  known[line.index] = found;
  return found;
}

function readOn(page: Page, line: Line, language: string | null): Byline | null {
  const { text } = line;
  return readByline(text, language, text.length > REACH ? undefined : allDatesOn(page, line));
}
