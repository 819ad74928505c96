import type { Block } from '../api/article.ts';
import type { Mark } from '../input/source.ts';
import { typedBlocks } from './block-type.ts';
import type { Draft } from './draft.ts';
import { joinerBetween, layoutOf } from './layout.ts';
import type { Part } from './parts.ts';

/**
 * Joins the body's lines into typed blocks; `blockOf[i]` is the block of `parts[i]`.
 *
 * @param marks Markup information on stretches of the text, in ascending order.
 */
export function blocksOf(
  parts: readonly Part[],
  marks: readonly Mark[],
): { blocks: Block[]; blockOf: number[] } {
  const layout = layoutOf(parts);
  const marked = marksOf(parts, marks);
  const drafts: Draft[] = [];
  const blockOf: number[] = [];
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    const glue = before && marked[i] === marked[i - 1] ? joinerBetween(before, part, layout) : null;
    if (glue === null) {
      const { line } = part;
      const apart = !before || line.blankBefore > 0 || line.glued || line.index - before.line.index > 1;
      drafts.push({ text: part.text, apart, cut: part.start > line.start, marked: marked[i]?.type ?? null });
    } else {
      drafts[drafts.length - 1]!.text += glue + part.text;
    }
    blockOf.push(drafts.length - 1);
  });
  return { blocks: typedBlocks(drafts, layout), blockOf };
}

/** The mark that contains each part completely, if any. */
function marksOf(parts: readonly Part[], marks: readonly Mark[]): (Mark | null)[] {
  let at = 0;
  return parts.map(({ start, end }) => {
    while (at < marks.length && marks[at]!.end <= start) at++;
    const mark = marks[at];
    return mark && mark.start <= start && end <= mark.end ? mark : null;
  });
}
