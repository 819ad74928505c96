import { isKnownTag } from '../tags.ts';
import { tokensOf } from '../tokens.ts';

/**
 * Scraped Markdown is broken Markdown. What is mended here keeps its length, so that every offset stays that of the
 * input: what only disturbs the parser becomes spaces.
 */

/** A link's address with its title is at most this long; images as data in the address are the longest. */
const LONGEST_ADDRESS = 100_000;
/** Characters of text that a link may hold. */
const LONGEST_LINK = 10_000;
/** Brackets open at one time; a page has a handful. */
const MOST_OPEN = 50;
/** A converter that wraps lines breaks them at about this column. */
const WRAP_COLUMNS = 78;

/** Columns of indentation, quote and list marks before a line's text. More are not read as nesting: that takes long. */
const MAX_PREFIX = 40;

/** Stands for what the parser need not read: an address, a bracket that is text. */
const FILL = 'x';

/** Real line: `## In a world marked by war, climate instability and widening inequality,` */
const HEADING_LINE = /^ {0,3}#{1,6} \S/;
/** What the rest of a wrapped heading does not begin with: another block. */
const BLOCK_START = /^\s*(?:[#>|]|[*+-] |\d{1,3}[.)] |!?\[|$)/;
/** Blocks within a link: a blank line, a heading, an item, the line below a heading. */
const HOLDS_BLOCKS = /\n[ \t]*(?:\n|#{1,6} |[*+-] |\d{1,3}[.)] |=+[ \t]*(?:\n|$)|-{2,}[ \t]*(?:\n|$))/;
/** What precedes a line's text. Example: `  > - 1. `. */
const PREFIX = /^(?:[ \t]|>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/gm;
/** Brackets, and what takes their meaning away. */
const BRACKET = /\\[\s\S]|\[|\]\(?/g;

/** Tags that are left to the parser: they break a line, or mean nothing. */
const KEPT_TAGS = new Set(['br']);

export interface Mended {
  readonly text: string;
  /** Stretches that stand inside a link of several blocks, ascending by their end. */
  readonly blockLinks: readonly (readonly [number, number])[];
}

type Edit = readonly [from: number, to: number, fill: string];

function applied(source: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const [from, to, fill] of [...edits].sort((a, b) => a[0] - b[0])) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    out +=
      source.slice(at, start) +
      (fill || source.slice(start, to).replace(/[^\n]/g, ' ')).padEnd(to - start, fill || ' ');
    at = to;
  }
  return at > 0 ? out + source.slice(at) : source;
}

/** The bracket that closes an address begun before `from`; -1 where none does before a blank line. */
function addressEnd(source: string, from: number): number {
  let depth = 1;
  const last = Math.min(source.length, from + LONGEST_ADDRESS);
  for (let i = from; i < last; i++) {
    const code = source.charCodeAt(i);
    if (code === 0x28) depth++;
    else if (code === 0x29 && --depth === 0) return i;
    else if (code === 0x0a && source.charCodeAt(i + 1) === 0x0a) return -1;
    // An address that was never closed: the next link has begun.
    else if (code === 0x5d && source.charCodeAt(i + 1) === 0x28) return -1;
  }
  return -1;
}

/** Follows the brackets of links: those round several blocks, and addresses broken over lines. */
function linkEdits(source: string): { edits: Edit[]; blockLinks: [number, number][] } {
  const edits: Edit[] = [];
  const blockLinks: [number, number][] = [];
  const open: number[] = [];
  // Pairs of brackets that are no links so far; within a link they are text.
  let pairs: [number, number][] = [];
  for (const m of source.matchAll(BRACKET)) {
    const at = m.index;
    if (m[0] === '[') {
      if (open.length === MOST_OPEN) open.shift();
      open.push(at);
    } else if (m[0] === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.push([start, at]);
      if (pairs.length > MOST_OPEN) pairs.shift();
    } else if (m[0] === '](') {
      const start = open.pop();
      const end = addressEnd(source, at + 2);
      if (end < 0 || start === undefined || at - start > LONGEST_LINK) {
        // Without an address the parser would look for its end again and again.
        edits.push([at + 1, at + 2, FILL]);
        continue;
      }
      for (const [a, b] of pairs) if (a > start) edits.push([a, a + 1, FILL], [b, b + 1, FILL]);
      pairs = [];
      if (HOLDS_BLOCKS.test(source.slice(start, at))) {
        edits.push([start, start + 1, ''], [at, end + 1, '']);
        if (source[start - 1] !== '!') blockLinks.push([start, at]);
      } else if (end > at + 2) edits.push([at + 2, end, FILL]);
    }
  }
  return { edits, blockLinks };
}

/** Line ends within headings that a converter wrapped. */
function headingEdits(source: string): Edit[] {
  const edits: Edit[] = [];
  const lines = source.split('\n');
  let at = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    at += line.length + 1;
    if (!HEADING_LINE.test(line) || line.length > WRAP_COLUMNS + 2 || BLOCK_START.test(next)) continue;
    const word = /^\S*/.exec(next.slice(0, WRAP_COLUMNS))![0].length;
    if (line.length + 1 + word > WRAP_COLUMNS) edits.push([at - 1, at, ' ']);
  }
  return edits;
}

/** Nesting that is too deep: no-break spaces indent nothing. */
function nestingEdits(source: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: prefix, index } of source.matchAll(PREFIX)) {
    if (prefix.length > MAX_PREFIX) edits.push([index + MAX_PREFIX, index + prefix.length, '\u00a0']);
  }
  return edits;
}

/** Tags of HTML that were left in: what is between them is read as Markdown. */
function tagEdits(source: string): Edit[] {
  if (!source.includes('<')) return [];
  const edits: Edit[] = [];
  for (const { type, name, start, end } of tokensOf(source)) {
    if (type === 'raw') edits.push([start, end, '']);
    else if (type !== 'text' && isKnownTag(name) && !KEPT_TAGS.has(name)) edits.push([start, end, '']);
  }
  return edits;
}

/** The text as the parser is given it. */
export function mend(source: string): Mended {
  const { edits, blockLinks } = linkEdits(source);
  const others = [...headingEdits(source), ...tagEdits(source), ...nestingEdits(source)];
  return { text: applied(source, edits.concat(others)), blockLinks };
}
