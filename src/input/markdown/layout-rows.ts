import { childrenOf, type Node } from './tree.ts';

/** The line below a table's header, in each cell: `---`, `:---:`. */
const RULE = /^\s*:?-{3,}:?\s*$/;

/** Cells with blocks in them have at least so many words in all: shorter ones are data, `12 kg  (net)`. */
const FEWEST_WORDS = 12;

/**
 * Between two blocks of a cell, whose line ends became spaces: `Speaking today, he said so.  The minister was there.`,
 * `* [Home](/) * [News](/news)`. Such converters escape other asterisks.
 */
const BLOCK_END = /\S {2,}\S| \* \S/;

/** The cells of a row. A table within a cell brings the line below its header along: `| | --- | --- | | [Home](/) |`. */
export function cellsOf(row: Node, source: string): Node[] {
  return row.getChildren('TableCell').filter((cell) => !isRule(cell, source));
}

const isRule = (cell: Node, source: string) => RULE.test(source.slice(cell.from, cell.to));

/**
 * Whether a row is part of a page's layout whose cells hold blocks. Some converters write such a cell in one line, with all its
 * paragraphs, lists and tables.
 */
export function isFlattened(row: Node, source: string): boolean {
  const cells = [...childrenOf(row)].filter(({ name }) => name === 'TableCell');
  if (cells.some((cell) => isRule(cell, source))) return true;
  return cells.some((cell) => {
    const text = source.slice(cell.from, cell.to);
    return text.split(/\s+/).length > FEWEST_WORDS && BLOCK_END.test(text);
  });
}

/** Whether a paragraph is a row of a table whose other lines are missing: `|  [Share](/share) |  The state pays for it.` */
export function isStrayRow({ from, to }: Node, source: string): boolean {
  return (
    source[from] === '|' &&
    source
      .slice(from, to)
      .split(' | ')
      .some((cell) => cell.split(/\s+/).length > FEWEST_WORDS)
  );
}
