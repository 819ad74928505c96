import { tokensOf } from './tokens.ts';

/** Below it are notices and pixels: `Please enable JavaScript`. */
const FEWEST_WORDS = 200;
/** Without splitting into words: `a b c `. */
const FEWEST_CHARACTERS = 2 * FEWEST_WORDS;

const TAG = /<(\/?)noscript(?=[\s/>])/gi;
const WORD = /[\p{L}\p{N}]+/gu;

/** Where the longest `<noscript>` is, with both of its tags; `null` if none is long. */
function longest(html: string): readonly [start: number, end: number] | null {
  let [open, best] = [-1, [0, FEWEST_CHARACTERS] as readonly [number, number]];
  let found = false;
  for (const { 1: slash, 0: tag, index } of html.matchAll(TAG)) {
    if (!slash) open = index;
    else if (open >= 0) {
      if (index - open > best[1] - best[0]) {
        best = [open, index + tag.length + 1];
        found = true;
      }
      open = -1;
    }
  }
  return found ? best : null;
}

function wordsOf(html: string): number {
  let words = 0;
  for (const { type, start, end } of tokensOf(html))
    if (type === 'text') words += html.slice(start, end).match(WORD)?.length ?? 0;
  return words;
}

/**
 * The markup with a `<div>` for the `<noscript>` that has most of the page's text: pages that scripts build, such as those of some
 * forums and blogs, keep their text there. As long as the input.
 */
export function showNoscript(html: string): string {
  const place = longest(html);
  if (!place) return html;
  const [start, end] = place;
  const inside = html.slice(html.indexOf('>', start) + 1, html.lastIndexOf('<', end - 1));
  const words = wordsOf(inside);
  if (words < FEWEST_WORDS || words <= wordsOf(html)) return html;
  const open = html.slice(start, end).replace(TAG, '<$1div     ');
  return html.slice(0, start) + open + html.slice(end);
}
