import type { Range } from '../api/article.ts';
import type { Source } from '../input/source.ts';
import { foldMap, type Repairs } from '../text/fold.ts';
import type { Line } from './line.ts';

/** A page ready for the rules: its text, its lines and what is known from the input. */
export interface Page {
  readonly source: Source;
  /** How a stretch of the text becomes the text of a line. */
  readonly repairs: Repairs;
  /** Same string as `source.text`; all offsets refer to it. */
  readonly text: string;
  readonly lines: readonly Line[];
  /** The text after the last line that is read, from its first to its last visible character; `null` for real pages. */
  readonly unread: Range | null;
}

/** The range of `line.text.slice(from, to)` in the page's text. */
export function rangeIn(page: Page, line: Line, from: number, to: number): Range {
  const raw = page.text.slice(line.start, line.end);
  if (raw === line.text) return [line.start + from, line.start + to];
  const map = foldMap(raw, page.repairs);
  const start = map[from] ?? raw.length;
  const end = to > from ? (map[to] ?? raw.length) : start;
  return [line.start + start, line.start + trimEnd(raw, start, end)];
}

/** The whole line's range. */
export function lineRange(line: Line): Range {
  return [line.start, line.end];
}

function trimEnd(raw: string, start: number, end: number): number {
  return start + raw.slice(start, end).trimEnd().length;
}
