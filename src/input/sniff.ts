import { hasLeftoverTags } from './leftover-tags.ts';
import { isMarkdown } from './markdown/sniff.ts';
import { BLOCK, isKnownTag } from './tags.ts';
import { tokensOf } from './tokens.ts';

/** `leftovers`: a text dump with leftover tags. */
export type Content = 'html' | 'leftovers' | 'markdown' | 'text';

/** The markup of a complete page begins within this many characters, after any comments and transfer headers. */
const HEAD = 8_192;
/** Real lines: `<!DOCTYPE html>`, `<html lang="pl">`. */
const PAGE_OPENING = /<(?:!doctype\s+html|html|head|body)(?=[\s>])/i;
/** Real lines: `HTTP/1.1 200 OK`, `Content-Type: text/html`, `<?xml version="1.0"?>`, `<page id="12">` of a collection. */
const PREAMBLE_LINE = /^(?:HTTP\/\d.*|[\w-]+: .*|<\?xml.*|<[^<>]*>)?$/i;

function isPage(text: string): boolean {
  const head = text.slice(0, HEAD);
  const opening = PAGE_OPENING.exec(head);
  if (!opening) return false;
  let before = '';
  for (const token of tokensOf(head.slice(0, opening.index))) before += head.slice(token.start, token.end);
  return before.split('\n').every((line) => PREAMBLE_LINE.test(line.trim()));
}

/** Most tags that are read to decide whether a text is markup. */
const TAGS_READ = 400;
const MIN_BLOCK_CLOSINGS = 2;
/** Most words per block tag: paragraphs are shorter than that on average. */
const WORDS_A_TAG = 150;

/** Part of a page's markup: it begins with a tag, and has block tags throughout. */
function isFragment(text: string): boolean {
  const start = text.slice(0, HEAD).trimStart();
  if (!start.startsWith('<')) return false;
  let tags = 0;
  let closings = 0;
  let words = 0;
  for (const token of tokensOf(text)) {
    if (token.type === 'text') words += text.slice(token.start, token.end).split(' ').length - 1;
    else if (tags === 0 && !isKnownTag(token.name)) return false;
    else if (BLOCK.has(token.name)) closings += token.type === 'close' ? 1 : 0;
    if (token.type !== 'text' && ++tags >= TAGS_READ) break;
  }
  return closings >= MIN_BLOCK_CLOSINGS && words <= closings * WORDS_A_TAG;
}

/** Recognises the kind of an input by its content. @param text With `\n` as its only line end */
export function sniff(text: string): Content {
  const hasTags = text.includes('<');
  if (hasTags && (isPage(text) || isFragment(text))) return 'html';
  if (isMarkdown(text)) return 'markdown';
  return hasTags && hasLeftoverTags(text) ? 'leftovers' : 'text';
}
