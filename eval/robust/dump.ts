import { tokens } from '../metrics/tokens.ts';

/** New lines, and the piece that they are put before. */
export type Box = readonly [before: number, lines: readonly string[]];

/** A dump in pieces, each a line of text or a stretch of HTML, and which of them are paragraphs of the gold body. */
export interface Dump {
  readonly pieces: readonly string[];
  /** Indexes of the pieces that are body paragraphs. */
  readonly body: readonly number[];
  /** The dump with new lines before some pieces. */
  readonly put: (...boxes: readonly Box[]) => string;
  /** The pieces `[from, to)`, as a dump. */
  readonly slice: (from: number, to: number) => string;
  /** Paragraphs and a headline, if there is one, with nothing around them. */
  readonly alone: (paragraphs: readonly string[], headline?: string) => string;
}

const MIN_WORDS = 10;
const MIN_LENGTH = 60;
const LINE_END = /\r?\n/;
/** A paragraph of HTML, or what is between two: `<p class="lede">Text</p>` */
const PARAGRAPH = /(<p(?:\s[^>]*)?>[\s\S]*?<\/p>)/i;
const TAG = /<[^>]*>/g;

const lowered = (text: string) => tokens(text.toLowerCase());

/** Whether a text is a paragraph of the gold body: ten words or 60 characters of it, in a row. */
function inBody(gold: string): (text: string) => boolean {
  const flat = ` ${lowered(gold).join(' ')} `;
  return (text) => {
    const words = lowered(text);
    return (words.length >= MIN_WORDS || text.length >= MIN_LENGTH) && flat.includes(` ${words.join(' ')} `);
  };
}

const indexesOf = (pieces: readonly string[], wanted: (piece: string) => boolean): number[] =>
  pieces.flatMap((piece, i) => (wanted(piece) ? [i] : []));

function textDump(text: string, gold: string): Dump {
  const pieces = text.split(LINE_END);
  return {
    pieces,
    body: indexesOf(pieces, inBody(gold)),
    put: (...boxes) => withBoxes(pieces, boxes, (lines) => lines.flatMap((line) => [line, ''])).join('\n'),
    slice: (from, to) => pieces.slice(from, to).join('\n'),
    alone: (paragraphs, headline) => [...(headline ? [headline] : []), ...paragraphs].join('\n\n'),
  };
}

const escaped = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const block = (tag: string, text: string) => `<${tag}>${escaped(text)}</${tag}>`;
const ITEM = '- ';

/** Lines as a page's markup has them: a table if they have tabs, a list if they have bullets, a paragraph if they are one sentence. */
function boxOf(box: readonly string[]): string {
  const lines = box.filter(Boolean);
  const each = (tag: string, parts: readonly string[]) => parts.map((part) => block(tag, part)).join('');
  if (lines.every((line) => line.includes('\t')))
    return `<table>${lines.map((line) => `<tr>${each('td', line.split('\t'))}</tr>`).join('')}</table>`;
  if (lines.every((line) => line.startsWith(ITEM))) {
    const items = lines.map((line) => line.slice(ITEM.length));
    return `<ul>${each('li', items)}</ul>`;
  }
  return each(lines.length === 1 && lines[0]!.endsWith('.') ? 'p' : 'div', lines);
}

const page = (inner: string) => `<html><body>${inner}</body></html>`;

function htmlDump(html: string, gold: string): Dump {
  const pieces = html.split(PARAGRAPH);
  const isBody = inBody(gold);
  return {
    pieces,
    body: indexesOf(pieces, (piece) => /^<p[\s>]/i.test(piece) && isBody(piece.replace(TAG, ''))),
    put: (...boxes) => withBoxes(pieces, boxes, (lines) => [boxOf(lines)]).join(''),
    slice: (from, to) => page(pieces.slice(from, to).join('')),
    alone: (paragraphs, headline) =>
      page((headline ? block('h1', headline) : '') + paragraphs.map((p) => block('p', p)).join('\n')),
  };
}

/** The pieces with boxes between them; past the last piece too. */
function withBoxes(
  pieces: readonly string[],
  boxes: readonly Box[],
  write: (lines: readonly string[]) => string[],
): string[] {
  const at = (i: number) => boxes.flatMap(([before, lines]) => (before === i ? write(lines) : []));
  return [...pieces.flatMap((piece, i) => [...at(i), piece]), ...at(pieces.length)];
}

/** A dump of any kind, in pieces. */
export const dumpOf = (kind: string, text: string, gold: string): Dump =>
  kind === 'html' ? htmlDump(text, gold) : textDump(text, gold);

export const paragraphsOf = (gold: string): string[] =>
  gold
    .split(/\n+/)
    .map((p) => p.trim())
    .filter(Boolean);
