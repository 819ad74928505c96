import { decodeHTML } from 'entities';
import type { Article, Piece } from '../src/index.ts';

/**
 * Normalising removes these or makes them single spaces, so both sides of a comparison drop them. U+2065 is not
 * assigned yet, but reserved for an invisible character.
 */
const BLANKS = /[\s\p{Cc}\p{Cf}\u2065]+/gu;
const bare = (text: string) => text.replace(BLANKS, '');

/** With one of these warnings the text was repaired, so it no longer occurs literally in the source. */
const MENDED = new Set(['mojibake-repaired', 'markup-in-text']);
/** Example: `AT&amp;T`, `&#8217;`: left over in plain text and decoded. */
const ENTITY = /&[#a-zA-Z]/;

/** An article with its spans, and the text that they refer to. */
export interface Made {
  readonly article: Article;
  readonly text: string;
}

/** Text of the article that does not occur in its source. */
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
      : [`block ${i} is not the text of its pieces: ${shown(block.text)}`];
  });
  // Upper case, because lower case depends on the neighbours: Σ is ς at the end of a word.
  const whole = bare(text).toUpperCase();
  const raw = bare(decodeHTML(decoded(input))).toUpperCase();
  const marked = article.spans!.of === 'rendered';
  // Fields in markup are read in the page's own encoding.
  if (marked && raw.includes('\ufffd')) return faults;
  const stands = (value: string) => {
    const wanted = bare(value).toUpperCase();
    return whole.includes(wanted) || raw.includes(wanted) || (marked && isInMarkup(value, raw));
  };
  for (const [field, value] of fieldsOf(article))
    if (!stands(value)) faults.push(`the ${field} is not in the source: ${shown(value)}`);
  return [...faults, ...placeFaults(article, pieces)];
}

const decoded = (input: string | Uint8Array) =>
  typeof input === 'string' ? input : new TextDecoder().decode(input);
const WORD = /[\p{L}\p{N}]+/gu;
/** A tag or a sign. Example: `<b>` and `:` in `content="The <b>ferry</b>: back"`: tags are removed from values. */
const BETWEEN = /<[^<>]{0,200}>|[^\p{L}\p{N}]/uy;

/** The value's words follow each other in the markup, with only tags and signs between them. */
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
    at = endOfNext(word, raw, at);
    return at >= 0;
  });
}

/** End of the word if only tags and signs (one may be `<`) come before it; else -1. */
function endOfNext(word: string, raw: string, from: number): number {
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

/** Every block has a piece, and the pieces refer to blocks in order. */
function placeFaults({ body }: Article, pieces: readonly Piece[]): string[] {
  const named = pieces.flatMap(({ block }) => (block === null ? [] : [block]));
  const inOrder = named.every((block, i) => i === 0 || block >= named[i - 1]!);
  const all = new Set(named).size === body.length;
  return inOrder && all ? [] : [`blocks ${named.join(' ')} are referred to for a body of ${body.length}`];
}
