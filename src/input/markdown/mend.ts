import { isKnownTag } from '../tags.ts';
import { tokensOf } from '../tokens.ts';
import { boundEdits } from './bounds.ts';
import { applied, type SourceEdit } from './edits.ts';
import { Links } from './links.ts';
import { strayCellEdits } from './stray-cells.ts';
import { wrapEdits } from './wraps.ts';

export interface Mended {
  readonly text: string;
  readonly blockLinks: Links['blockLinks'];
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

/** Where one emphasis ends and the next begins, with a space that the converter lost: `The****_Mail_****says`. */
const BETWEEN_EMPHASES = /(?<=[^\s*\\])\*{4}(?!\*)|(?<![*\\])\*{4}(?=[^\s*])/g;

function emphasisEdits(source: string): SourceEdit[] {
  if (!source.includes('****')) return [];
  return Array.from(source.matchAll(BETWEEN_EMPHASES), ({ index }) => ({ from: index, to: index + 4 }));
}

/** Repairs Markdown as scrapers' converters break it. The result has the same length, so offsets stay those of the input. */
export function mend(source: string): Mended {
  const { edits, blockLinks } = new Links(source);
  const others = [wrapEdits, tagEdits, emphasisEdits, strayCellEdits, boundEdits].flatMap((edit) =>
    edit(source),
  );
  return { text: applied(source, edits.concat(others)), blockLinks };
}
