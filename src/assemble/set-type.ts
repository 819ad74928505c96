import type { BlockType } from '../api/article.ts';
import type { Page } from '../page/page.ts';
import { fold } from '../text/fold.ts';
import type { Part } from './parts.ts';

/** What markup sets in a way of its own: a row of a table, or code. */
export interface SetLine {
  readonly type: Extract<BlockType, 'table-row' | 'code'>;
  /** A row's cells, separated by tabs; code with its indentation. */
  readonly text: string;
  /** The element it is in: lines of code of one element are one block. */
  readonly element: number;
}

const CELL_ELEMENTS: ReadonlySet<string> = new Set(['tr', 'td', 'th']);
/** Written between cells when markup is rendered. */
const CELL_END = '\t';

/** `null` for a line that markup does not set as a row or as code, and for a row of one cell. */
export function setLineOf(page: Page, { line, start, end }: Part): SetLine | null {
  if (!line.markup || start > line.start) return null;
  const { element, code } = line.markup;
  const raw = page.text.slice(start, end);
  if (code) return { type: 'code', text: ' '.repeat(line.indent) + raw, element };
  const name = page.source.markup?.elements[element]?.name ?? '';
  if (!CELL_ELEMENTS.has(name) || !raw.includes(CELL_END)) return null;
  const cells = raw.split(CELL_END).map((cell) => fold(cell, page.repairs).trim());
  return { type: 'table-row', text: cells.join(CELL_END), element };
}
