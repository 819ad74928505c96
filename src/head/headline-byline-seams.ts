import { CAPITAL, classOf, LETTER } from '../page/characters.ts';
import { holds } from '../page/word-list.ts';
import { byWords, longestByWord } from './byline-lists.ts';
import type { Mark } from './headline-seams.ts';

/** Where a byline begins behind something else: `Bridge to close by Jane Holloway`, `Brücke gesperrt von: Jan Holm`. */
export function bylineSeams(raw: string): Mark[] {
  const out: Mark[] = [];
  for (let i = 2; i < raw.length; i++) {
    if (!(classOf(raw.charCodeAt(i)) & CAPITAL)) continue;
    let end = i;
    while (end > 0 && isGap(raw[end - 1]!)) end--;
    if (end === i || i - end > 2) continue;
    let start = end;
    while (start > 0 && end - start <= longestByWord && classOf(raw.charCodeAt(start - 1)) & LETTER) start--;
    if (start === 0 || raw[start - 1] !== ' ' || !holds(byWords, raw.slice(start, end).toLowerCase()))
      continue;
    out.push({ from: start - 1, to: start, seam: 'small' });
  }
  return out;
}

const isGap = (c: string) => c === ' ' || c === ':' || c === '\u00a0';
