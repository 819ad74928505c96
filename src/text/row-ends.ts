import { CAPITAL, classOf, DIGIT, LETTER, MARK, UNSPACED } from './characters.ts';
import type { Edit } from './edit.ts';

/** What a line end within a line becomes, once a wrapped text is joined. */
export interface LineEnds {
  /** Rows end within words, too: nothing is between them unless a space is. */
  readonly cut: boolean;
  /** What becomes of a hyphen at a row's end, between the parts of words around it. */
  readonly hyphen: (left: string, right: string) => '' | '-' | '- ';
  /** What is between a letter on a row of its own, at the start of a line, and the word below it. */
  readonly initial: (letter: string, right: string) => '' | ' ';
}

const HYPHENS = new Set(['-', '\u2010']);
const SOFT_HYPHEN = '\u00ad';
const LINE_END_MARK = /[\n\r\v\f\u0085\u2028\u2029]/;
/** Parts of words around a row's end are not longer. */
const MAX_PART = 40;

/** What the white space from `start` to `end`, with a line end in it, becomes; a hyphen before it may go as well. */
export function lineEndEdit(
  text: string,
  start: number,
  end: number,
  { cut, hyphen, initial }: LineEnds,
): Edit {
  const blank = text.slice(start, end);
  if (blank.startsWith(SOFT_HYPHEN)) return { start, end, text: '' };
  if (cut) return { start, end, text: blank.search(LINE_END_MARK) > 0 || /[ \t]$/.test(blank) ? ' ' : '' };
  if (start > 1 && HYPHENS.has(text[start - 1]!)) {
    const left = partBefore(text, start - 1);
    const right = partAfter(text, end);
    if (left && right) return { start: start - 1, end, text: hyphen(left, right) };
    // `from 1914-` above `1918`, `a 20-` above `year-old ferry`; not `wait -` above `said Nora`
    if (isInWord(text.charCodeAt(start - 2)) && isInWord(text.charCodeAt(end)))
      return { start, end, text: '' };
  }
  if (start === 1 && classOf(text.charCodeAt(0)) & CAPITAL)
    return { start, end, text: initial(text[0]!, partAfter(text, end)) };
  const joined = isUnspaced(text.charCodeAt(start - 1)) && isUnspaced(text.charCodeAt(end));
  return { start, end, text: joined ? '' : ' ' };
}

const isInWord = (code: number) => (classOf(code) & (LETTER | MARK | DIGIT)) !== 0;
const isPart = (code: number) => (classOf(code) & (LETTER | MARK)) !== 0;

function partBefore(text: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < MAX_PART && isPart(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
}

function partAfter(text: string, from: number): string {
  let end = from;
  while (end < text.length && end - from < MAX_PART && isPart(text.charCodeAt(end))) end++;
  return text.slice(from, end);
}

/** A character of a script without spaces, or a mark of its width: `。`, `，`. */
const isUnspaced = (code: number) =>
  (classOf(code) & UNSPACED) !== 0 ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff01 && code <= 0xff60);
