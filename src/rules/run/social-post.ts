import { datesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { phrasesOf } from '../../phrases/on-page.ts';
import type { Label, Rule } from '../rule.ts';

/** Example: `@coldharbour`; with name and button in a glued line, `Ann Roe@coldharbour·Follow`. */
const HANDLE = /^(?:@[A-Za-z0-9_.]{2,40}|[^@·]{0,40}@[A-Za-z0-9_]{2,40} ?· ?\p{L}{3,12})$/u;
/** Example: `— Ann Roe (@annroe) May 14, 2024`, `Ann Roe @annroe · May 14`: who posted, and when. */
const SIGNED = /^[—–-]? ?([^()@]{2,60}?) ?\(?@[A-Za-z0-9_.]{2,40}\)? ?/;
/** Example: `9:14 PM · Feb 27, 2023`. */
const STAMP = /^\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? ?[·•-] ?\S/i;
/** Example: `3.4K`, `212`, `·`. */
const CELL = /^(?:\d{1,3}(?:[.,]\d{1,3})? ?(?:[KMB]|Tsd\.?|Mio\.?|тыс\.?|万)?|[·•…])$/i;
/** Lines of a post have at most this many words; the text of the post itself may be longer and stays. */
const MAX_WORDS = 8;
/** A post is at most this many lines above and below its handle. */
const REACH = 8;
const MAX_SIGNED = 120;

/** The frame of a post of a social network that is set into the text; what the post says is not labelled. */
export const socialPost: Rule = {
  name: 'social-post',
  kind: 'share',
  about: 'What surrounds an embedded post: name, handle, time, counts and buttons.',
  find(page) {
    const found = new Map<number, string>();
    for (const line of page.lines) {
      if (!line.text.includes('@')) continue;
      if (line.text.length <= MAX_SIGNED && isSigned(line, page))
        found.set(line.index, `signs a post: “${line.text}”`);
      if (HANDLE.test(line.text)) markPost(page, line, found);
    }
    return [...found]
      .sort(([a], [b]) => a - b)
      .map(
        ([line, reason]): Label => ({
          kind: 'share',
          line,
          rule: 'social-post',
          reason,
          certainty: 'certain',
        }),
      );
  },
};

/** Name and handle, then nothing or a date. */
function isSigned(line: Line, page: Page): boolean {
  const head = SIGNED.exec(line.text);
  if (!head || !/\p{L}/u.test(head[1]!)) return false;
  const rest = line.text.slice(head[0].length);
  const dates = datesOn(page, line).filter(({ end }) => end > head[0].length);
  if (dates.length === 0) return false;
  const covered = dates.reduce((sum, { start, end }) => sum + end - Math.max(start, head[0].length), 0);
  return rest.length - covered <= MAX_WORDS;
}

/** Marks the short lines around a handle, if one of them shows that it is a post's: a time, or a button. */
function markPost(page: Page, handle: Line, found: Map<number, string>): void {
  const lines = [handle.index, ...parts(page, handle.index, -1), ...parts(page, handle.index, 1)];
  const shown = lines.some((i) => i !== handle.index && showsPost(page, i));
  if (!shown) return;
  for (const line of lines) found.set(line, `part of the post of “${handle.text}”`);
}

/** A line that only posts have around a handle. */
function showsPost(page: Page, i: number): boolean {
  const { text } = page.lines[i]!;
  return STAMP.test(text) || phrasesOf(page)[i]!.some(({ kind }) => kind === 'share' || kind === 'comments');
}

/** Kinds of the buttons and counts of a post: `Follow`, `Reply`, `3 likes`. */
const BUTTONS: ReadonlySet<string> = new Set(['share', 'comments', 'counter', 'subscribe', 'navigation']);

const isButton = (page: Page, i: number) => phrasesOf(page)[i]!.some(({ kind }) => BUTTONS.has(kind));

/** The lines of the frame in one direction, until one is not. The name is the line above the handle. */
function parts(page: Page, from: number, step: 1 | -1): number[] {
  const own: number[] = [];
  for (let n = 1; n <= REACH; n++) {
    const line = page.lines[from + step * n];
    if (!line || lineFacts(page).counts(line.index).words > MAX_WORDS) break;
    const isName = step < 0 && n === 1 && !lineFacts(page).endsSentence(line.index);
    const isPart = isName || CELL.test(line.text) || STAMP.test(line.text) || isButton(page, line.index);
    if (!isPart) break;
    own.push(line.index);
  }
  return own;
}
