import { lineFacts } from '../../page/line-facts.ts';
import { perPage } from '../../page/per-page.ts';
import { INSIDE_BODY_FROM } from '../model.ts';
import { isFree, type Undecided, upTo, words } from '../undecided.ts';

/**
 * Mean score from which several unlabelled lines between two body lines are body, as `INSIDE_BODY_FROM` is for one. Held out
 * by site, 799 of 1,069 lines of such runs with .2 and more on 1,358 text dumps were body; of runs with a line that the page has
 * twice 1,400 of 3,635. From .2 on a video's box put into a body stayed there on .26 and .42 of the pages (world-dev,
 * wcxb-dev-articles), from .27 on .14 and .32, from .35 on none, but ingredients and steps without marks were lost.
 */
const RUN_FROM = 0.27;

/**
 * The same for a list without marks between two paragraphs: three lines or more, none of them a sentence. Held out by site, of 43 runs
 * with means from .15 to .27 on 2,970 text dumps 22 were body, of such lists 2 of 3.
 */
const LIST_FROM = 0.2;
const MIN_LIST = 3;

/**
 * The same for one line of the shape of a subhead: `Verdict` with a paragraph below it. Held out by site, 15 of 24 such lines
 * with scores from .15 to .25 on 2,200 text dumps were body.
 */
const SUBHEAD_FROM = 0.15;
const MAX_SUBHEAD_WORDS = 8;
const MIN_PARAGRAPH_WORDS = 8;

const DURATION = /^\d{1,2}:\d\d$/;
const MAX_VIDEO_BOX = 4;

/** The lines that the page has only once. */
const single = perPage((page): ReadonlySet<number> => {
  const seen = new Map<string, number>();
  const facts = lineFacts(page);
  const twice = new Set<number>();
  for (const { index } of page.lines) {
    const key = facts.key(index) || facts.text(index);
    const other = seen.get(key);
    if (other !== undefined) twice.add(other).add(index);
    else seen.set(key, index);
  }
  return new Set([...page.lines.keys()].filter((i) => !twice.has(i)));
});

/**
 * Unlabelled lines between two lines of the body: a subhead, one answer of an interview, the items of a list without marks.
 * Alone each looks too little like running text. On pages with markup the model knows lists better: one line at a time there.
 */
export function gapLines(all: Undecided, isBody: readonly boolean[]): number[] {
  const found: number[] = [];
  let start = 0;
  for (let i = 1; i <= isBody.length; i++) {
    if (!isBody[i]) continue;
    if (i > start + 1 && isBody[start] && isOwn(all, start + 1, i)) found.push(...upTo(start + 1, i));
    start = i;
  }
  return found;
}

/** `Watch` / `Inside the crane` / `02:41` */
const isVideoBox = ({ page }: Undecided, run: readonly number[]) =>
  run.length <= MAX_VIDEO_BOX && run.filter((i) => DURATION.test(page.lines[i]!.text)).length === 1;

function isSubhead({ page }: Undecided, line: number): boolean {
  const facts = lineFacts(page);
  const isShort = words(page, line) <= MAX_SUBHEAD_WORDS && !facts.endsSentence(line);
  return isShort && words(page, line + 1) >= MIN_PARAGRAPH_WORDS && facts.endsSentence(line + 1);
}

/** `2.1 The berth`: a line of a table of contents. */
const NUMBERED = /^\d/;

/** `Conditions` / `The pier is long enough` / `Work begins in May`, between two paragraphs. The first may also be a word of footers. */
function isPlainList({ page, labels, isOpen }: Undecided, run: readonly number[]): boolean {
  if (run.length < MIN_LIST || !isOpen(run[0]!) || labels[run[0]!]!.some(({ kind }) => kind !== 'footer'))
    return false;
  const ends = (i: number) => lineFacts(page).endsSentence(i);
  if (run.filter((i) => NUMBERED.test(page.lines[i]!.text)).length > 1) return false;
  return !run.some(ends) && ends(run[0]! - 1) && ends(run.at(-1)! + 1);
}

function isOwn(all: Undecided, from: number, end: number): boolean {
  const run = upTo(from, end);
  const isList = isPlainList(all, run);
  const free = isList && !isFree(all, from) ? run.slice(1) : run;
  if (!free.every((i) => isFree(all, i))) return false;
  const mean = free.reduce((sum, i) => sum + all.scores[i]!, 0) / free.length;
  if (run.length === 1) return mean >= (isSubhead(all, from) ? SUBHEAD_FROM : INSIDE_BODY_FROM);
  const least = isList ? LIST_FROM : RUN_FROM;
  if (all.page.source.markup || mean < least || isVideoBox(all, run)) return false;
  return run.every((i) => single(all.page).has(i));
}
