import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { UNSPACED } from '../text/characters.ts';
import { type PhraseHit, phrasesIn } from './find.ts';
import { phrasesOf } from './on-page.ts';

/** A line with an opener and a title has so many words. */
const MIN_WORDS = 3;
export const MAX_TITLE_WORDS = 25;
/** Example: `Read also: The bridge is shut`, `Lire aussi : Le pont est fermé`: the words before the colon. */
const BEFORE_COLON = /^([^:：]{3,40}?) ?[:：] ?(?=\S)/u;
/** Characters of an opener in a script without spaces, which needs no colon: `あわせて読みたい橋の工事が終わる`. */
const MAX_UNSPACED = 14;
const UNSPACED_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;

/** Whether a line is nothing but `Read also`, `Related stories`: titles of other articles are below it. */
export const isOpener = (page: Page, index: number): boolean => phrasesOf(page)[index]!.some(isOpening);

/** The opener that a line begins with; `undefined` without one, or without a title after it. */
export function openerBefore(page: Page, index: number): string | undefined {
  const { text } = page.lines[index]!;
  const { words, seen } = lineFacts(page).counts(index);
  if (words < MIN_WORDS || words > MAX_TITLE_WORDS) return undefined;
  const hasColon = text.includes(':') || text.includes('：');
  const before = hasColon ? BEFORE_COLON.exec(text)?.[1] : undefined;
  if (before) return opens(before) ? before : undefined;
  if (!(seen & UNSPACED) || !UNSPACED_START.test(text) || lineFacts(page).endsSentence(index))
    return undefined;
  for (let n = MAX_UNSPACED; n >= 4; n--)
    if (n < text.length && opens(text.slice(0, n))) return text.slice(0, n);
  return undefined;
}

const opens = (text: string) => phrasesIn(text).some(isOpening);

const isOpening = ({ kind, place }: PhraseHit) => kind === 'related' && place === 'openers';
