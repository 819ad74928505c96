import { hasLeftoverTags } from './leftover-tags.ts';
import { BLOCK, isKnownTag } from './tags.ts';
import { tokensOf } from './tokens.ts';

/** `leftovers`: a text dump in which tags were left over. */
export type Content = 'html' | 'leftovers' | 'text';

/** Characters in which a whole page's markup begins, comments and transfer headers before it included. */
const HEAD = 8_192;
/** Real lines: `<!DOCTYPE html>`, `<html lang="pl">`. */
const PAGE_OPENING = /<(?:!doctype\s+html|html|head|body)(?=[\s>])/i;
/** Real lines: `HTTP/1.1 200 OK`, `Content-Type: text/html`, `<?xml version="1.0"?>`. */
const PREAMBLE_LINE = /^(?:HTTP\/\d.*|[\w-]+: .*|<\?xml.*)?$/i;

function isPage(text: string): boolean {
  const head = text.slice(0, HEAD);
  const opening = PAGE_OPENING.exec(head);
  if (!opening) return false;
  let before = '';
  for (const token of tokensOf(head.slice(0, opening.index))) before += head.slice(token.start, token.end);
  return before.split('\n').every((line) => PREAMBLE_LINE.test(line.trim()));
}

/** Tags of a piece that are read to see whether it is markup. */
const TAGS_READ = 400;
const LEAST_BLOCK_CLOSINGS = 2;
/** Words to each block tag: paragraphs are shorter than that on average. */
const WORDS_A_TAG = 150;

/** Markup without a page round it: it begins with a tag, and block tags run through the whole of it. */
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
  return closings >= LEAST_BLOCK_CLOSINGS && words <= closings * WORDS_A_TAG;
}

/** Tells by its content what an input is. */
export function sniff(text: string): Content {
  if (!text.includes('<')) return 'text';
  if (isPage(text) || isFragment(text)) return 'html';
  return hasLeftoverTags(text) ? 'leftovers' : 'text';
}
