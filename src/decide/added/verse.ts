import { lineFacts } from '../../page/line-facts.ts';
import { classOf, SMALL } from '../../text/characters.ts';
import { isListable, type Undecided, words } from '../undecided.ts';

/** Words of a line of verse. */
const MIN_WORDS = 2;
const MAX_WORDS = 10;
/** A poem has at least so many lines, and at least this share of the body is verse. */
const MIN_LINES = 6;
const MIN_SHARE = 0.8;
/** Share of the lines that run on into the next: they end with a comma, or the next begins with a small letter. */
const MIN_RUNNING = 1 / 4;
/** Scores of verses below and above those that the model finds: the first verse has the place of a headline. */
const FROM = 0.2;
const FIRST_FROM = 0.3;

export const VERSE = 'a line of the poem above or below it';

const RUNS_ON = /[,;—–-]$/u;
/** `elif mode == "deep_work":`, `friday_mode()` */
const CODE = /[(){}_=<>[\]]/;

/**
 * The lines of a poem that the model loses: `I was but seventeen,` / `and all the faces on the quay`. Each is short and hardly like
 * running text, and the further from the middle the less. Of 2,970 text dumps of real pages none has such a body.
 */
export function linesOfVerse(all: Undecided, isBody: readonly boolean[]): number[] {
  if (!isPoem(all, isBody)) return [];
  const { lines } = all.page;
  const found: number[] = [];
  const isNext = (i: number, from: number) => isVerse(all, i) && isListable(all, i) && all.scores[i]! >= from;
  let end = isBody.lastIndexOf(true) + 1;
  while (end < lines.length && isNext(end, FROM)) found.push(end++);
  const first = isBody.indexOf(true);
  if (first > 0 && isSmall(all, first) && isNext(first - 1, FIRST_FROM)) found.unshift(first - 1);
  return found;
}

function isPoem(all: Undecided, isBody: readonly boolean[]): boolean {
  const facts = lineFacts(all.page);
  let [count, verses, running] = [0, 0, 0];
  for (let i = 0; i < isBody.length; i++) {
    if (!isBody[i]) continue;
    count++;
    if (!isVerse(all, i)) continue;
    verses++;
    if (!facts.endsSentence(i) && (RUNS_ON.test(facts.text(i).slice(-1)) || isSmall(all, i + 1))) running++;
  }
  return count >= MIN_LINES && verses >= MIN_SHARE * count && running >= MIN_RUNNING * count;
}

function isVerse({ page }: Undecided, line: number): boolean {
  const count = words(page, line);
  return count >= MIN_WORDS && count <= MAX_WORDS && !CODE.test(page.lines[line]!.text);
}

/** Whether the line begins with a small letter. */
const isSmall = ({ page }: Undecided, line: number): boolean =>
  (classOf(page.lines[line]?.text.charCodeAt(0) || 0) & SMALL) !== 0;
