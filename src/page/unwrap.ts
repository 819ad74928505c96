import { type RowShape, rowShape } from './row-shapes.ts';
import type { TextRow } from './rows.ts';
import { isFull, type Wrapping } from './wrapping.ts';

/** A row narrower than this share of the width is the last one of its paragraph. */
const NEARLY_FULL = 0.7;
/** Columns by which rows of one paragraph may differ in indentation. */
const SAME_INDENT = 1;

interface Shaped {
  readonly row: TextRow;
  readonly shape: RowShape;
}

/** Joins the rows of a wrapped text that were one line; the white space between them stays part of the line. */
export function unwrapped(text: string, rows: readonly TextRow[], wrapping: Wrapping): TextRow[] {
  const shaped = rows.map((row): Shaped => ({ row, shape: rowShape(text, row) }));
  const spaced = isSpaced(shaped, wrapping.width);
  const out: TextRow[] = [];
  let first = 0;
  shaped.forEach((here, i) => {
    const before = shaped[i - 1];
    if (before && continues(before, here, { wrapping, isFirst: first === i - 1, spaced })) {
      const { end, trailing } = here.row;
      out.push({ ...out.pop()!, end, trailing });
    } else {
      first = i;
      out.push(here.row);
    }
  });
  return out;
}

interface Around {
  readonly wrapping: Wrapping;
  /** The row above is the first of its line: its indentation may differ. */
  readonly isFirst: boolean;
  /** Blank lines separate the paragraphs. */
  readonly spaced: boolean;
}

function continues(above: Shaped, here: Shaped, { wrapping, isFirst, spaced }: Around): boolean {
  const { kind, width } = wrapping;
  const [shape, next] = [above.shape, here.shape];
  if (here.row.blank > 0) return false;
  if (kind === 'characters') return shape.width + above.row.trailing === width;
  if (isCentred(above, here, width)) return !shape.endsSentence;
  if (next.listed || shape.width > width || !fitsBelow(above, here, isFirst)) return false;
  const full = isFull({ shape, next }, width);
  if (shape.endsSentence) {
    const runsOn = kind === 'loose' || spaced ? spaced && shape.width >= width * NEARLY_FULL : full;
    return runsOn && (next.opens === 'small' || next.endsSentence || next.width >= width * NEARLY_FULL);
  }
  if (full) return true;
  const broad = shape.width >= width * NEARLY_FULL;
  const isRow = next.endsSentence || next.width >= width * NEARLY_FULL;
  return broad && (next.opens === 'small' || (kind === 'loose' && spaced && isRow));
}

/** A centred row is indented by this many columns, and its middle is at most this far from the next row's, doubled. */
const CENTRED_FROM = 6;
const SAME_MIDDLE = 3;
/** The first row of a centred headline takes at least this share of the width. */
const CENTRED_SHARE = 0.5;

/** Two rows of a centred headline, as text browsers print it. */
function isCentred(above: Shaped, here: Shaped, width: number): boolean {
  const [a, b] = [above.row.indent, here.row.indent];
  if (a < CENTRED_FROM || b < CENTRED_FROM || a === b) return false;
  const middles = Math.abs(a + above.shape.width - (b + here.shape.width));
  return middles <= SAME_MIDDLE && above.shape.width - a >= width * CENTRED_SHARE;
}

/** Rows of a paragraph begin at one column, except for its first. */
function fitsBelow(above: Shaped, here: Shaped, isFirst: boolean): boolean {
  const deeper = here.row.indent - above.row.indent;
  if (Math.abs(deeper) <= SAME_INDENT) return true;
  return isFirst && (deeper < 0 || above.shape.listed);
}

/** Whether most of the rows that end a paragraph have a blank line below. */
function isSpaced(shaped: readonly Shaped[], width: number): boolean {
  let [apart, close] = [0, 0];
  shaped.forEach(({ shape }, i) => {
    const below = shaped[i + 1];
    if (!below || !shape.endsSentence || shape.width >= width * NEARLY_FULL) return;
    if (below.row.blank > 0) apart++;
    else close++;
  });
  return apart > close;
}
