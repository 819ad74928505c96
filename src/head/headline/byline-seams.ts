import { byWords, longestByWord } from '../../bylines/word-lists.ts';
import { CAPITAL, classOf, DIGIT, LETTER, PUNCTUATION, SMALL } from '../../text/characters.ts';
import { holds } from '../../text/word-list.ts';
import type { SeamAt } from './seams.ts';

/** Characters between a by-word and the name: a colon and a space. */
const MAX_GAP = 2;

/** Where a byline begins after other text: `Bridge to close by Jane Holloway`, `Brücke gesperrt von: Jan Holm`. */
export function bylineSeams(raw: string): SeamAt[] {
  const out: SeamAt[] = [];
  for (let i = 2; i < raw.length; i++) {
    if (!(classOf(raw.charCodeAt(i)) & CAPITAL)) continue;
    let end = i;
    while (end > 0 && isGap(raw[end - 1]!)) end--;
    if (end === i || i - end > MAX_GAP) continue;
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

/** Where the word that ends at `end` begins. */
function wordFrom(raw: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= longestByWord && classOf(raw.charCodeAt(start - 1)) & LETTER) start--;
  return start;
}

/** Where a by-word is glued on: `Brücke gesperrtvon Jan Holm`, `(tested)by Jane Holloway`; 0 if none is. */
function gluedFrom(raw: string, end: number): number {
  for (let length = longestByWord; length > 1; length--) {
    const at = end - length;
    if (at <= 0 || !holds(byWords, raw.slice(at, end))) continue;
    const before = classOf(raw.charCodeAt(at - 1));
    if (before & (DIGIT | PUNCTUATION) || (before & SMALL && length >= MIN_GLUED)) return at;
  }
  return 0;
}

/** Shorter by-words are the ends of many other words: `Guide`, `Nearby`. */
const MIN_GLUED = 3;

const isGap = (c: string) => c === ' ' || c === ':' || c === '\u00a0';
