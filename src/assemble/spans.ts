import type { Block, Piece, Spans } from '../api/article.ts';
import type { OriginalText } from '../input/line-ends.ts';
import type { Source } from '../input/source.ts';
import type { Page } from '../page/page.ts';
import type { Part } from './parts.ts';

/** A piece of Markdown that is not visible text: marks, addresses, front matter. */
const MARKUP = { as: 'removed', kind: 'markup', block: null, rule: 'markdown' } as const;

/** A line of the input with the marks in it. */
const SOURCE_LINE = /\S[^\n]*/g;

/** What becomes of every character: pieces in the order of the page. */
export function spansOf(
  page: Page,
  parts: readonly Part[],
  blockOf: ReadonlyMap<Part, number>,
  blocks: readonly Block[],
): Spans {
  const { of, map, original } = page.source;
  const pieces = parts.map((p): Piece => {
    const block = blockOf.get(p) ?? null;
    const kind = block === null ? p.kind : blocks[block]!.type;
    return { start: p.start, end: p.end, as: p.as, kind, block, rule: p.rule };
  });
  const inText = map ? inSource(pieces, map) : pieces;
  if (of === 'rendered') return { of, text: page.text, pieces };
  return { of, text: null, pieces: original ? inText.map((piece) => inOriginal(piece, original)) : inText };
}

function inOriginal(piece: Piece, { offsetOf }: OriginalText): Piece {
  return { ...piece, start: offsetOf(piece.start), end: offsetOf(piece.end) };
}

/** The pieces as stretches of the input, with the markup between them as pieces of its own. */
function inSource(pieces: readonly Piece[], { input, at }: NonNullable<Source['map']>): Piece[] {
  const out: Piece[] = [];
  let last = 0;
  const add = (start: number, end: number, piece: Omit<Piece, 'start' | 'end'>) => {
    const raw = input.slice(start, end);
    const visible = raw.trim();
    const from = start + raw.indexOf(visible);
    if (visible) out.push({ start: from, end: from + visible.length, ...piece });
  };
  const addMarkup = (start: number, end: number) => {
    for (const { 0: line, index } of input.slice(start, end).matchAll(SOURCE_LINE))
      add(start + index, start + index + line.length, MARKUP);
  };
  for (const { start, end, ...piece } of pieces) {
    for (const [from, to] of at.rangesOf(start, end)) {
      if (from < last) continue;
      addMarkup(last, from);
      add(from, to, piece);
      last = to;
    }
  }
  addMarkup(last, input.length);
  return out;
}
