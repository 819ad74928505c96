import { isObject } from './object.ts';

/** Least characters of a page under a key other than `text`: shorter strings are names, titles, states. */
const LEAST = 20;
/** The same of bytes in an unknown encoding, which may be that of a script without spaces. */
const LEAST_UNDECODED = 60;
/** Markup that shows nothing. Real text: `<style>.nav{display:flex}</style>`. */
const UNSEEN = /<(script|style)\b[^<>]*>/gi;
/** Real text: `<p class="lede">`. */
const TAG = /<[^<>]*>/g;
const SPACES = /\s+/g;
/** Letters of scripts that need no spaces between words: Japanese, Chinese, Thai and others. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Real value: `https://lindvik.example/a?b=c`. */
const ADDRESS = /^\s*[a-z][\w+.-]{1,20}:\/\/\S*\s*$/i;

/** What may be a page: text of decoded characters, or the bytes of a cell. */
export function isPageLike(value: unknown): value is string | Uint8Array {
  const text = textOf(value)?.trim();
  if (text === undefined || text.length < LEAST || ADDRESS.test(text)) return false;
  if (value instanceof Uint8Array && text.length >= LEAST_UNDECODED) return true;
  return text.includes(' ') || text.includes('\n') || text.includes('<') || UNSPACED.test(text);
}

/** Paragraphs in a list as one text: of strings, or of blocks such as `{"type": "paragraph", "text": "…"}`. Else the value itself. */
export function joined(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  const texts = value.map((block) => (isObject(block) ? block.text : block));
  return texts.every((text) => typeof text === 'string') ? texts.join('\n\n') : value;
}

/** Some count of the characters that a reader sees: what scripts, styles and tags hold is left out. */
export function visibleLength(value: string | Uint8Array): number {
  const text = textOf(value)!;
  return (text.includes('<') ? withoutUnseen(text).replace(TAG, ' ') : text).replace(SPACES, ' ').length;
}

function withoutUnseen(html: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let from = 0;
  for (const { 0: opening, 1: name, index } of html.matchAll(UNSEEN)) {
    if (index < from) continue;
    kept += html.slice(from, index);
    const end = lower.indexOf(`</${name!.toLowerCase()}`, index + opening.length);
    if (end < 0) return kept;
    from = end;
  }
  return kept + html.slice(from);
}

function textOf(value: unknown): string | null | undefined {
  if (typeof value === 'string') return value;
  if (!(value instanceof Uint8Array)) return undefined;
  return Buffer.from(value.buffer, value.byteOffset, value.length).toString('latin1');
}
