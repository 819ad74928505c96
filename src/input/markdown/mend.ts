import { isKnownTag } from '../tags.ts';
import { tokensOf } from '../tokens.ts';
import { boundEdits } from './bounds.ts';
import { applied, type SourceEdit } from './edits.ts';
import { Links } from './links.ts';

/** Converters that wrap lines wrap them at this column. */
const WRAP_COLUMNS = 78;

/** Real line: `## In a world marked by war, climate instability and widening inequality,` */
const HEADING_LINE = /^ {0,3}#{1,6} \S/;
/** Begins another block, so it is not the rest of a wrapped heading. */
const BLOCK_START = /^\s*(?:[#>|]|[*+-] |\d{1,3}[.)] |!?\[|$)/;
export interface Mended {
  readonly text: string;
  readonly blockLinks: Links['blockLinks'];
}

/** Line ends within headings that a converter wrapped. */
function headingEdits(source: string): SourceEdit[] {
  const edits: SourceEdit[] = [];
  const lines = source.split('\n');
  let at = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    at += line.length + 1;
    if (!HEADING_LINE.test(line) || line.length > WRAP_COLUMNS + 2 || BLOCK_START.test(next)) continue;
    const word = /^\S*/.exec(next.slice(0, WRAP_COLUMNS))![0].length;
    if (line.length + 1 + word > WRAP_COLUMNS) edits.push({ from: at - 1, to: at, fill: ' ' });
  }
  return edits;
}

/** Leftover HTML tags become spaces; the text between them is read as Markdown. */
function tagEdits(source: string): SourceEdit[] {
  if (!source.includes('<')) return [];
  const edits: SourceEdit[] = [];
  for (const { type, name, start, end } of tokensOf(source)) {
    if (type === 'raw') edits.push({ from: start, to: end });
    else if (type !== 'text' && isKnownTag(name) && name !== 'br') edits.push({ from: start, to: end });
  }
  return edits;
}

/** Repairs Markdown as scrapers' converters break it. The result has the same length, so offsets stay those of the input. */
export function mend(source: string): Mended {
  const { edits, blockLinks } = new Links(source);
  const others = [...headingEdits(source), ...tagEdits(source), ...boundEdits(source)];
  return { text: applied(source, edits.concat(others)), blockLinks };
}
