import type { PageWords } from './page-words.ts';

/** An address up to a joint: `https://harbour.example/News`, `www.harbour.example/New`, `harbour.example/`, `@Nora`, `#Ferry`. */
const ADDRESS = /:\/\/|^www\.|\p{Ll}\.\p{Ll}{2,}\/|[@#]\p{Lu}[\p{L}\p{Nd}_]*$/u;
/** The rest of one: `Jane.Holm@harbour.example`. */
const MAIL = /^[\p{L}\p{Nd}._-]+@[\p{L}\p{Nd}]/u;
/** Code up to a joint: `document.getElement`, `max_line`, `Harbour::open`, `$ferry`. */
const CODE_BEFORE = /\p{Ll}\.\p{Ll}|[\p{L}\p{Nd}]_|::|^[$<]|->/u;
/** A site's name, after which the next block begins: `harbour.comShare`, `tips@harbour.example.The wall`. */
const SITE =
  /\.(?:at|ch|co|com|cz|de|edu|es|eu|fr|gov|info|io|it|net|nl|org|pl|ru|tv|uk)\.?$|@[\p{L}\p{Nd}.-]{1,60}\.\p{Ll}{2,9}\.$/u;
/** `at 9 p.m.` */
const HOUR = /(?:^|\d)[ap]\.m\.$/;
/** Code after a joint: `Bytes(`, `Element.value`, `List<`, `Line_end`, not `Comments(12)`. */
const CODE_AFTER = /^\p{L}[\p{L}\p{Nd}]*(?:\((?!\p{Nd})|_|::|<|\[|=|\.\p{Ll})/u;
/** Characters of a token on each side of a joint that are looked at. */
const REACH = 80;

/** Whether the joint at an offset is inside an address, a piece of code or one of the page's own words. */
export function isInsideToken(raw: string, at: number, words: PageWords): boolean {
  const [before, after] = [tokenBefore(raw, at), tokenAfter(raw, at)];
  if (words.joined.size > 0) {
    const begun = wordAtEnd(before);
    if (begun && words.joined.has(begun + WORD_AFTER.exec(after)![0])) return true;
  }
  if (ADDRESS.test(before) || MAIL.test(after) || CODE_AFTER.test(after)) return true;
  return CODE_BEFORE.test(before) && !SITE.test(before) && !HOUR.test(before);
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{Nd}’'-]/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{Nd}’'-]*/u;
const SPACE = /\s/;

/** Not a pattern: one that is tied to the end alone is tried from every character. */
function wordAtEnd(text: string): string {
  let from = text.length;
  while (from > 0 && WORD_CHARACTER.test(text[from - 1]!)) from--;
  return text.slice(from);
}

function tokenBefore(raw: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < REACH && !SPACE.test(raw[from - 1]!)) from--;
  return raw.slice(from, at);
}

function tokenAfter(raw: string, at: number): string {
  let end = at;
  while (end < raw.length && end - at < REACH && !SPACE.test(raw[end]!)) end++;
  return raw.slice(at, end);
}
