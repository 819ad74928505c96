import { AFTER_SUSPENDED } from '../../text/suspended.ts';
import { JOIN, type SourceEdit } from './edits.ts';

/** Converters that wrap lines wrap them at this column. */
const WRAP_COLUMNS = 78;

/** Real lines: `## In a world marked by war, climate instability and widening inequality,`, `#  49-Euro-Ticket:` */
const HEADING_LINE = /^ {0,3}#{1,6} +\S/;
/** Begins another block, so it is not the rest of a wrapped heading. */
const BLOCK_START = /^\s*(?:[#>|]|[*+-] |\d{1,3}[.)] |!?\[|$)/;
/** They also break at a hyphen between letters: `Redox-Flow-` above `Technologie`. */
const BROKEN = /\p{L}\p{L}-$/u;
/** Real line: `Technologie` */
const WORD = /^\p{L}{2,40}/u;
/** What has to fit into a line as a whole: `Technologie`, or `Flow-` of `Flow-Technologie`. */
const CHUNK = /^(?:\S{0,78}?\p{L}\p{L}-(?=\p{L}\p{L})|\S*)/u;
/** Not in `](https://paper.example/a-very-long-address)`: a longer line cannot be broken. */
const SPACE = /\s/;

/** Line ends within headings, and within words, that a converter wrapped. */
export function wrapEdits(source: string): SourceEdit[] {
  const edits: SourceEdit[] = [];
  const lines = source.split('\n');
  let [at, inHeading] = [0, false];
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i]!, lines[i + 1]!];
    at += line.length + 1;
    inHeading ||= line.includes('#') && HEADING_LINE.test(line);
    const broken = line.endsWith('-') && isBrokenWord(line, next);
    inHeading &&= !BLOCK_START.test(next) && isFull(line, next, broken);
    if (inHeading) edits.push({ from: at - 1, to: at, fill: broken ? JOIN : ' ' });
    else if (broken && isFull(line, next, broken)) edits.push({ from: at - 1, to: at, fill: JOIN });
  }
  return edits;
}

/** Whether what the next line begins with had no room in this one. */
function isFull(line: string, next: string, broken: boolean): boolean {
  if (line.length > WRAP_COLUMNS + 2) return !SPACE.test(line.trim());
  const chunk = CHUNK.exec(next.slice(0, WRAP_COLUMNS))![0].length;
  return line.length + (broken ? 0 : 1) + chunk > WRAP_COLUMNS;
}

/** A hyphen at the end is part of a word: not of `Vor-` above `und Nachteile`. */
function isBrokenWord(line: string, next: string): boolean {
  const right = BROKEN.test(line) ? WORD.exec(next) : null;
  return right !== null && !AFTER_SUSPENDED.has(right[0].toLowerCase());
}
