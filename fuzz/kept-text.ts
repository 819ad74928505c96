import { decodeHTML } from 'entities';
import type { Article, Piece } from '../src/index.ts';

/**
 * Folding takes these out or makes them single spaces, so neither side of a comparison has them. U+2065 is no character
 * yet, but set apart for one that nobody will see.
 */
const BLANKS = /[\s\p{Cc}\p{Cf}\u2065]+/gu;
const bare = (text: string) => text.replace(BLANKS, '');

/** With one of these the text was mended on its way: what is kept no longer stands in the source as it is. */
const MENDED = new Set(['mojibake-repaired', 'markup-in-text']);
/** Example: `AT&amp;T`, `&#8217;`: left over in plain text, read as what it stands for. */
const ENTITY = /&[#a-zA-Z]/;

/** An article with its spans, and the text they count in. */
export interface Made {
  readonly article: Article;
  readonly text: string;
}

/** What of the article's text stands nowhere in what it was taken from. */
export function sourceFaults({ article, text }: Made, input: string | Uint8Array): string[] {
  if (article.warnings.some(({ code }) => MENDED.has(code)) || ENTITY.test(text)) return [];
  const pieces = article.spans!.pieces;
  const faults = article.body.flatMap((block, i) => {
    const mine = bare(
      pieces
        .filter((p) => p.block === i)
        .map((p) => text.slice(p.start, p.end))
        .join(''),
    );
    return mine.includes(bare(block.text))
      ? []
      : [`block ${i} is not what stands in its pieces: ${shown(block.text)}`];
  });
  // Capitals, for small letters depend on their neighbours: Σ is ς at the end of a word.
  const whole = bare(text).toUpperCase();
  const raw = bare(decodeHTML(decoded(input))).toUpperCase();
  const marked = article.spans!.of === 'rendered';
  // What the markup says of itself is read in the page's own encoding.
  if (marked && raw.includes('\ufffd')) return faults;
  const stands = (value: string) => {
    const wanted = bare(value).toUpperCase();
    return whole.includes(wanted) || raw.includes(wanted) || (marked && isInMarkup(value, raw));
  };
  for (const [field, value] of fieldsOf(article))
    if (!stands(value)) faults.push(`the ${field} stands nowhere in the source: ${shown(value)}`);
  return [...faults, ...placeFaults(article, pieces)];
}

const decoded = (input: string | Uint8Array) =>
  typeof input === 'string' ? input : new TextDecoder().decode(input);
const WORD = /[\p{L}\p{N}]+/gu;
/** A tag or a sign. Example: `<b>` and `:` in `content="The <b>ferry</b>: back"`: values lose their own tags. */
const BETWEEN = /<[^<>]{0,200}>|[^\p{L}\p{N}]/uy;

/** The value's words stand in the markup one after the other, with nothing but tags and signs between them. */
function isInMarkup(value: string, raw: string): boolean {
  const [first, ...others] = value.toUpperCase().match(WORD) ?? [];
  if (first === undefined) return raw.includes(value);
  for (let at = raw.indexOf(first); at >= 0; at = raw.indexOf(first, at + 1))
    if (follow(others, raw, at + first.length)) return true;
  return false;
}

function follow(words: readonly string[], raw: string, from: number): boolean {
  let at = from;
  return words.every((word) => {
    at = behindNext(word, raw, at);
    return at >= 0;
  });
}

/** Where the word ends when only tags and signs come before it, of which `<` may be one; else -1. */
function behindNext(word: string, raw: string, from: number): number {
  for (let at = from; ; at = BETWEEN.lastIndex) {
    if (raw.startsWith(word, at)) return at + word.length;
    if (raw[at] === '<' && raw.startsWith(word, at + 1)) return at + 1 + word.length;
    BETWEEN.lastIndex = at;
    if (!BETWEEN.test(raw)) return -1;
  }
}

const shown = (text: string) => JSON.stringify(text.slice(0, 80));

function fieldsOf({ headline, subheadline, authors, dateline }: Article): [string, string][] {
  const fields: [string, string | null | undefined][] = [
    ['headline', headline],
    ['subheadline', subheadline],
    ['dateline', dateline?.text],
    ['place', dateline?.place],
    ['agency', dateline?.agency],
    ...authors.map((name): [string, string] => ['author', name]),
  ];
  return fields.filter((field): field is [string, string] => typeof field[1] === 'string');
}

/** Every block has a piece, and pieces name blocks in their order. */
function placeFaults({ body }: Article, pieces: readonly Piece[]): string[] {
  const named = pieces.flatMap(({ block }) => (block === null ? [] : [block]));
  const inOrder = named.every((block, i) => i === 0 || block >= named[i - 1]!);
  const all = new Set(named).size === body.length;
  return inOrder && all ? [] : [`blocks ${named.join(' ')} are named for a body of ${body.length}`];
}
