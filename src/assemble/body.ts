import type { Block } from '../article.ts';
import { type Draft, typed } from './block-type.ts';
import { joint, layoutOf } from './layout.ts';
import type { Part } from './parts.ts';

/** Joins the body's lines into typed blocks; `blockOf[i]` is the block of `parts[i]`. */
export function blocksOf(parts: readonly Part[]): { blocks: Block[]; blockOf: number[] } {
  const layout = layoutOf(parts);
  const drafts: Draft[] = [];
  const blockOf: number[] = [];
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    const glue = before ? joint(before, part, layout) : null;
    if (glue === null) {
      const { line } = part;
      const apart = !before || line.blankBefore > 0 || line.glued || line.index - before.line.index > 1;
      drafts.push({ text: part.text, apart, cut: part.start > line.start });
    } else {
      drafts[drafts.length - 1]!.text += glue + part.text;
    }
    blockOf.push(drafts.length - 1);
  });
  return { blocks: typed(drafts, layout), blockOf };
}
