import type { Range } from '../../api/article.ts';
import { FILL, type SourceEdit } from './edits.ts';

/** Most characters of an address with its title; the longest are images as data. */
const LONGEST_ADDRESS = 100_000;
/** Most characters of a link's text. */
const LONGEST_LINK = 10_000;
/** Most brackets that are open at the same time. */
const MOST_OPEN = 50;

/** Brackets; escaped characters are skipped. */
const BRACKET = /\\[\s\S]|\[|\]\(?/g;
/** Blocks in a link's text: a blank line, a heading, an item, the line below a heading. */
const HOLDS_BLOCKS = /\n[ \t]*(?:\n|#{1,6} |[*+-] |\d{1,3}[.)] |=+[ \t]*(?:\n|$)|-{2,}[ \t]*(?:\n|$))/;

/** What precedes a link in a heading: `## `. A heading is one line, so a link over several lines holds blocks as well. */
const HEADING_START = /^ {0,3}#{1,6} +!?$/;

/** Repairs inline links, following their brackets: links around several blocks, addresses broken over lines. */
export class Links {
  readonly edits: SourceEdit[] = [];
  /** Text of the links around several blocks, ascending by its end. */
  readonly blockLinks: Range[] = [];
  private readonly source: string;
  private readonly open: number[] = [];
  /** Pairs of brackets that are not links themselves; inside a link they are text. */
  private pairs: Range[] = [];

  constructor(source: string) {
    this.source = source;
    for (const { 0: bracket, index } of source.matchAll(BRACKET)) {
      if (bracket === '[') this.opens(index);
      else if (bracket === ']') this.closes(index);
      else if (bracket === '](') this.link(index);
    }
  }

  private opens(at: number): void {
    if (this.open.length === MOST_OPEN) this.open.shift();
    this.open.push(at);
  }

  private closes(at: number): void {
    const start = this.open.pop();
    if (start !== undefined) this.pairs.push([start, at]);
    if (this.pairs.length > MOST_OPEN) this.pairs.shift();
  }

  /** @param at Position of `](`. */
  private link(at: number): void {
    const start = this.open.pop();
    const end = addressEnd(this.source, at + 2);
    if (end < 0 || start === undefined || at - start > LONGEST_LINK) {
      // Otherwise the parser would search for the end of the address each time.
      this.edits.push({ from: at + 1, to: at + 2, fill: FILL });
      return;
    }
    for (const inner of this.pairs.filter(([from]) => from > start))
      for (const from of inner) this.edits.push({ from, to: from + 1, fill: FILL });
    this.pairs = [];
    if (this.holdsBlocks(start, at)) {
      this.edits.push({ from: start, to: start + 1 }, { from: at, to: end + 1 });
      if (this.source[start - 1] !== '!') this.blockLinks.push([start, at]);
    } else if (end > at + 2) this.edits.push({ from: at + 2, to: end, fill: FILL });
  }

  private holdsBlocks(start: number, at: number): boolean {
    const text = this.source.slice(start, at);
    if (!text.includes('\n')) return false;
    const line = this.source.lastIndexOf('\n', start) + 1;
    return HOLDS_BLOCKS.test(text) || HEADING_START.test(this.source.slice(line, start));
  }
}

const BACKSLASH = 0x5c;
const OPENING = 0x28;
const CLOSING = 0x29;
const LINE_END = 0x0a;
const SQUARE = 0x5d;
const BLANK = /\s/;

/** Position of the bracket that closes an address; -1 if there is none before a blank line or the next link. */
function addressEnd(source: string, from: number): number {
  let depth = 1;
  // Of an address with an opening bracket of its own: `https://paper.example/a_(b`.
  let first = -1;
  const last = Math.min(source.length, from + LONGEST_ADDRESS);
  for (let i = from; i < last && !isBroken(source, i); i++) {
    const code = source.charCodeAt(i);
    if (code === BACKSLASH) i++;
    else if (code === OPENING) depth++;
    else if (code === CLOSING && --depth === 0) return i;
    else if (code === CLOSING && first < 0) first = i;
  }
  return first >= 0 && !BLANK.test(source.slice(from, first)) ? first : -1;
}

/** A blank line, or the next link: the address was never closed. */
function isBroken(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return (
    (code === LINE_END && source.charCodeAt(at + 1) === LINE_END) ||
    (code === SQUARE && source.charCodeAt(at + 1) === OPENING)
  );
}
