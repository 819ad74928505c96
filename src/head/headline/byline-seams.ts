import { byWords, longestByWord } from '../../bylines/word-lists.ts';
import { CAPITAL, classOf, DIGIT, LETTER, PUNCTUATION, SMALL } from '../../text/characters.ts';
import { holds } from '../../text/word-list.ts';
import type { SeamAt } from './seams.ts';

/** Where a byline begins behind something else: `Bridge to close by Jane Holloway`, `Brücke gesperrt von: Jan Holm`. */
export function bylineSeams(raw: string): SeamAt[] {
  const out: SeamAt[] = [];
  for (let i = 2; i < raw.length; i++) {
    if (!(classOf(raw.charCodeAt(i)) & CAPITAL)) continue;
    let end = i;
    while (end > 0 && isGap(raw[end - 1]!)) end--;
    if (end === i || i - end > 2) continue;
    const start = wordFrom(raw, end);
    if (start <= 0) continue;
    if (raw[start - 1] === ' ') {
      if (holds(byWords, raw.slice(start, end).toLowerCase()))
        out.push({ from: start - 1, to: start, seam: 'small' });
    } else {
      const at = gluedFrom(raw, end);
      if (at > 0) out.push({ from: at, to: at, seam: 'small' });
    }
  }
  return out;
}

/** Where the word that ends here begins. */
function wordFrom(raw: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= longestByWord && classOf(raw.charCodeAt(start - 1)) & LETTER) start--;
  return start;
}

/** Where a by-word begins behind another node's end: `Brücke gesperrtvon Jan Holm`, `(tested)by Jane Holloway`; 0 when none does. */
function gluedFrom(raw: string, end: number): number {
  for (let length = longestByWord; length > 1; length--) {
    const at = end - length;
    if (at <= 0 || !holds(byWords, raw.slice(at, end))) continue;
    const before = classOf(raw.charCodeAt(at - 1));
    if (before & (DIGIT | PUNCTUATION) || (before & SMALL && length >= SHORTEST_GLUED)) return at;
  }
  return 0;
}

/** Shorter by-words end many others: `Guide`, `Nearby`. */
const SHORTEST_GLUED = 3;

const isGap = (c: string) => c === ' ' || c === ':' || c === '\u00a0';
