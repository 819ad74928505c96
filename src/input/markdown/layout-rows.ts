import type { Node } from './tree.ts';

/** The line below a table's header, in each cell: `---`, `:---:`. */
const RULE = /^\s*:?-{3,}:?\s*$/;

/** Longer cells are columns of a layout or hold blocks; shorter ones are data, `12 kg  (net)`. */
const MAX_DATA_WORDS = 12;

/**
 * Between two blocks of a cell, whose line ends became spaces: `Speaking today, he said so.  The minister was there.`,
 * `* [Home](/) * [News](/news)`. Such converters escape other asterisks.
 */
const BLOCK_END = /\S {2,}\S| \* \S/;

/** The cells of a row. A table within a cell brings the line below its header along: `| | --- | --- | | [Home](/) |`. */
export function cellsOf(row: Node, source: string): Node[] {
  return row.getChildren('TableCell').filter((cell) => !isRule(cell, source));
}

const isLong = (text: string) => text.split(/\s+/).length > MAX_DATA_WORDS;

/** Whether some of the cells are too long for data: columns of the page's layout. */
export const isLayout = (cells: readonly Node[], source: string) =>
  cells.some(({ from, to }) => isLong(source.slice(from, to)));

const isRule = (cell: Node, source: string) => RULE.test(source.slice(cell.from, cell.to));

/**
 * Whether a row is part of a page's layout whose cells hold blocks. Some converters write such a cell in one line, with all its
 * paragraphs, lists and tables.
 */
export function isFlattened(row: Node, source: string): boolean {
  const cells = row.getChildren('TableCell');
  if (cells.some((cell) => isRule(cell, source))) return true;
  const texts = cells.map(({ from, to }) => source.slice(from, to));
  return texts.some((text) => isLong(text) && BLOCK_END.test(text));
}

/** Whether a paragraph is a row of a table whose other lines are missing: `|  [Share](/share) |  The state pays for it.` */
export function isStrayRow({ from, to }: Node, source: string): boolean {
  return source[from] === '|' && source.slice(from, to).split(' | ').some(isLong);
}
