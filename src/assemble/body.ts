import type { Block } from '../api/article.ts';
import type { Mark } from '../input/source.ts';
import type { Page } from '../page/page.ts';
import { typedBlocks } from './block-type.ts';
import type { Draft } from './draft.ts';
import { joinerBetween, layoutOf } from './layout.ts';
import type { Part } from './parts.ts';
import { type SetLine, setLineOf } from './set-type.ts';

/** Joins the body's lines into typed blocks; `blockOf[i]` is the block of `parts[i]`. */
export function blocksOf(parts: readonly Part[], page: Page): { blocks: Block[]; blockOf: number[] } {
  const layout = layoutOf(parts, page);
  const marked = marksOf(parts, page.source.marks);
  const set = parts.map((part) => setLineOf(page, part));
  const drafts: Draft[] = [];
  const blockOf: number[] = [];
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    const together = before && marked[i] === marked[i - 1];
    const glue = together ? glueBetween(set, i, () => joinerBetween(before, part, layout)) : null;
    const text = set[i]?.text ?? part.text;
    if (glue === null) {
      const { line } = part;
      const apart = !before || line.blankBefore > 0 || line.glued || line.index - before.line.index > 1;
      const type = set[i]?.type ?? marked[i]?.type ?? null;
      drafts.push({ text, apart, cut: part.start > line.start, marked: type });
    } else {
      drafts[drafts.length - 1]!.text += glue + text;
    }
    blockOf.push(drafts.length - 1);
  });
  return { blocks: typedBlocks(drafts, layout), blockOf };
}

/** What joins a line to the one before: a line end within code, nothing within tables, else what the layout says; `null` if it begins a block. */
function glueBetween(
  set: readonly (SetLine | null)[],
  i: number,
  byLayout: () => string | null,
): string | null {
  const [before, here] = [set[i - 1], set[i]];
  if (!before && !here) return byLayout();
  const sameCode = before?.type === 'code' && here?.type === 'code' && before.element === here.element;
  return sameCode ? '\n' : null;
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
