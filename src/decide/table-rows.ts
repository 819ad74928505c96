import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { regionAround } from './markup/region-around.ts';

/** A row of a table has at least this many cells: tables that only lay a page out have one in most rows. */
const MIN_CELLS = 2;
const MIN_ROWS = 2;
/** From this share of its words on, a table is the article's as a whole. */
const BODY_FROM = 0.5;

/**
 * Decides the rows of a table together: a head row, or one row of hours, is no less the article's than the others. Lines that
 * were settled without the model stay as they are.
 *
 * @returns a reason for each line whose side changed.
 */
export function decideTables(
  page: Page,
  isBody: boolean[],
  isOpen: (line: number) => boolean,
): ReadonlyMap<number, string> {
  const changed = new Map<number, string>();
  for (const rows of tablesOf(page, isOpen)) {
    if (rows.length < MIN_ROWS) continue;
    const words = (lines: readonly number[]) =>
      lines.reduce((sum, i) => sum + lineFacts(page).counts(i).words, 0);
    const body = words(rows.filter((i) => isBody[i])) >= BODY_FROM * words(rows);
    for (const i of rows) {
      if (isBody[i] !== body) changed.set(i, reasonOf(body));
      isBody[i] = body;
    }
  }
  return changed;
}

const reasonOf = (body: boolean) =>
  body ? 'most of its table is the article’s' : 'most of its table is not the article’s';

/** The rows of each table that markup shows. */
function tablesOf(page: Page, isOpen: (line: number) => boolean): number[][] {
  const { markup } = page.source;
  if (!markup) return [];
  const tables = new Map<number, number[]>();
  for (const { index, markup: own } of page.lines) {
    if (!own || own.cells < MIN_CELLS || !isOpen(index)) continue;
    const table = regionAround(markup, own.element, 'table');
    const rows = tables.get(table);
    if (rows) rows.push(index);
    else if (table >= 0) tables.set(table, [index]);
  }
  return [...tables.values()];
}
