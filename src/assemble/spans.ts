import type { Block, Piece, Spans } from '../api/article.ts';
import type { Page } from '../page/page.ts';
import type { Part } from './parts.ts';

/** What becomes of every character: pieces in the order of the page. */
export function spansOf(
  page: Page,
  parts: readonly Part[],
  blockOf: ReadonlyMap<Part, number>,
  blocks: readonly Block[],
): Spans {
  const { of, map } = page.source;
  const pieces = parts.map((p): Piece => {
    const block = blockOf.get(p) ?? null;
    const kind = block === null ? p.kind : blocks[block]!.type;
    return { start: p.start, end: p.end, as: p.as, kind, block, rule: p.rule };
  });
  return {
    of,
    text: of === 'rendered' ? page.text : null,
    pieces: map ? inSource(pieces, map) : pieces,
  };
}

/** The pieces as stretches of the input, with the marks between them as pieces of their own. */
function inSource(pieces: readonly Piece[], { input, at }: NonNullable<Page['source']['map']>): Piece[] {
  const out: Piece[] = [];
  let last = 0;
  const add = (start: number, end: number, piece: Omit<Piece, 'start' | 'end'>) => {
    const raw = input.slice(start, end);
    const visible = raw.trim();
    if (!visible) return;
    const from = start + raw.indexOf(visible);
    out.push({ start: from, end: from + visible.length, ...piece });
  };
  const mark = { as: 'removed', kind: 'markup', block: null, rule: 'markdown' } as const;
  for (const { start, end, ...piece } of pieces) {
    for (const [from, to] of at.rangesOf(start, end)) {
      if (from < last) continue;
      add(last, from, mark);
      add(from, to, piece);
      last = to;
    }
  }
  add(last, input.length, mark);
  return out;
}
