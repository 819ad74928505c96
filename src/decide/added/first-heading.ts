import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { holds } from '../../text/word-list.ts';
import { firstHeadings } from '../heading-words.ts';
import { isFree, isListable, type Undecided, words } from '../undecided.ts';

/** A heading has at most so many words, the sentence below it at least so many, and a paragraph that ends with a footnote's sign. */
const MAX_WORDS = 10;
const MIN_SENTENCE = 6;
const MIN_PARAGRAPH = 12;

export const FIRST_HEADING = 'the heading of the first part, like those of the parts below';

/** `I. The wager`, `1. Getting started`, `A) The case` */
const NUMBERED = /^(?:(I|i|1|A|a)[.):]|1) /u;
/** What the second one begins with. */
const SECOND: Readonly<Record<string, RegExp>> = {
  I: /^II[.):] /,
  i: /^ii[.):] /,
  A: /^B[.):] /,
  a: /^b[.):] /,
  1: /^2[.):]? /,
};

/**
 * The heading right above the first paragraph. Its place is that of captions, names and sections of the site, and the model takes
 * it for one; those between paragraphs are found. It is known by the headings below (`I. The wager` by `II. The judges`, `First
 * part` by `Second part`), by a table of contents, or by its word: `Abstract`.
 */
export function headingOfFirst(all: Undecided, isBody: readonly boolean[]): number[] {
  const { page } = all;
  const listed = listedHeading(all, isBody);
  if (listed.length > 0) return listed;
  const first = isBody.indexOf(true);
  const line = first - 1;
  if (line < 1 || !isShort(all, line) || !isParagraph(page, first)) return [];
  const { text } = page.lines[line]!;
  const below = headingsBelow(all, isBody, first);
  const isKnown =
    holds(firstHeadings, text.toLowerCase()) ||
    below.some((heading) => isNext(text, heading) || isAlike(text, heading));
  return isKnown ? [line] : [];
}

/** The heading that the table of contents names first, right above a line of the body. */
function listedHeading(all: Undecided, isBody: readonly boolean[]): number[] {
  const { page } = all;
  const at = page.lines.findIndex(({ text, index }) => CONTENTS.test(text) && opensContents(page, index));
  if (at < 1) return [];
  const name = page.lines[at]!.text.replace(CONTENTS, '');
  const line = page.lines.findIndex(({ text, index }) => index > at && text === name);
  if (line < 0 || !isBody[line + 1] || !isParagraph(page, line + 1) || !isShort(all, line)) return [];
  return [...ledeAbove(all, at), line].filter((i) => !isBody[i]);
}

const isShort = (all: Undecided, line: number) =>
  isListable(all, line) && words(all.page, line) <= MAX_WORDS && !lineFacts(all.page).endsSentence(line);

const isParagraph = (page: Page, line: number) =>
  words(page, line) >= (lineFacts(page).endsSentence(line) ? MIN_SENTENCE : MIN_PARAGRAPH);

/** Short lines of the body that a sentence follows. */
function headingsBelow({ page }: Undecided, isBody: readonly boolean[], first: number): string[] {
  const facts = lineFacts(page);
  const isHeading = (i: number) =>
    isBody[i] && i > first && words(page, i) <= MAX_WORDS && !facts.endsSentence(i) && isBody[i + 1];
  return page.lines.filter(({ index }) => isHeading(index)).map(({ text }) => text);
}

/** `I. The wager` and `II. The judges` */
function isNext(text: string, heading: string): boolean {
  const number = NUMBERED.exec(text);
  return number !== null && SECOND[number[1] ?? '1']!.test(heading);
}

/** `First part` and `Second part`: all words but one are the same. */
function isAlike(text: string, heading: string): boolean {
  const own = text.toLowerCase().split(' ');
  const others = heading.toLowerCase().split(' ');
  return own.length > 1 && own.length === others.length && own.filter((w, i) => w !== others[i]).length === 1;
}

/** `1 Gameplay`, `1. Gameplay` */
const CONTENTS = /^1\.? (?=\p{L})/u;
const opensContents = ({ lines }: Page, line: number) => /^2\.? \p{L}/u.test(lines[line + 1]?.text ?? '');

/** The paragraph above a table of contents and its heading, as in encyclopaedias. */
function ledeAbove(all: Undecided, contents: number): number[] {
  const lede = [contents - 1, contents - 2].find((i) => i >= 0 && isFree(all, i) && isParagraph(all.page, i));
  return lede === undefined ? [] : [lede];
}
