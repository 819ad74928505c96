import type { Article, Block, BlockType } from '../api/article.ts';

/** The line below the headline with authors and date; `null` when neither is known. */
export function creditLine(article: Article): string | null {
  const when = openerOf(article) === null ? (article.dateline?.text ?? article.published) : article.published;
  const parts = [article.authors.join(', '), when ?? ''].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** Puts an agency opener back where the page had it, before the first paragraph. */
export function bodyForReading(article: Article): readonly Block[] {
  const opener = openerOf(article);
  const first = article.body.findIndex((block) => block.type === 'paragraph');
  if (opener === null || first < 0) return article.body;
  return article.body.map((block, i) =>
    i === first ? { ...block, text: `${opener} ${block.text}` } : block,
  );
}

/** A dateline with a place or an agency opens the text; one without them is a publication line. */
function openerOf({ dateline }: Article): string | null {
  return dateline && (dateline.place !== null || dateline.agency !== null) ? dateline.text : null;
}

/** Blocks of these types stay together: items of a list, rows of a table. */
const TOGETHER: ReadonlySet<BlockType> = new Set(['list-item', 'table-row']);

/**
 * Joins the formatted blocks with blank lines; items of one list and rows of one table stay together.
 *
 * @param write `isFirst`: the block begins such a list or table.
 */
export function joinBlocks(
  blocks: readonly Block[],
  write: (block: Block, isFirst: boolean) => string,
): string {
  let out = '';
  blocks.forEach((block, i) => {
    const together = TOGETHER.has(block.type) && blocks[i - 1]?.type === block.type;
    out += (i === 0 ? '' : together ? '\n' : '\n\n') + write(block, !together);
  });
  return out;
}
