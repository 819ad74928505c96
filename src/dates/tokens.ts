import { readAscii, type TokenSpan } from './ascii.ts';
import type { Meaning } from './vocabulary.ts';

/** A run of digits, a word, or one other character. */
export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  /** Folded text: lower-case without Latin, Greek, Cyrillic or Arabic accents; digits as 0 to 9. */
  readonly key: string;
  /** White space before it: 0 none, 1 some, 2 a line break. */
  readonly space: 0 | 1 | 2;
  readonly upper: boolean;
  /** A number in digits other than 0 to 9. */
  readonly native: boolean;
  /** Its possible meanings in a date, from the vocabulary. */
  readonly meaning: Meaning | null;
}

/**
 * Digits; one character of an unspaced script; a capitalised, upper-case or lower-case run in a
 * cased script (so that `DoeMay` is split); a word of another script; white space; any other character.
 * Example line: `By Jane DoeMay 14, 2024Updated 2024年5月14日`.
 */
const TOKEN =
  /(\p{Nd}+)|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{Lu}+(?!\p{Ll})\p{M}*|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{Lt}\p{M}]+|\p{Lu})|(\s+)|(.)/suy;
/** Accents of Latin, Greek and Cyrillic, and the vowel signs that Arabic mostly leaves out: `نُشر`. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0652]/g;
const LINE_BREAK = /[\n\r\u2028\u2029]/;
const UPPER = /^\p{Lu}/u;
/** Direction marks occur inside dates of right-to-left scripts and are not part of them: `14\u200f/5\u200f/2024`. */
const DIRECTION = /^[\u200e\u200f\u061c\u2066-\u2069]$/;
/** The code point of zero in each script. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The form in which words are compared. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('ı', 'i');
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

function latinDigits(digits: string): string {
  if (isAscii(digits)) return digits;
  let out = '';
  for (const c of digits) {
    const code = c.codePointAt(0)!;
    const zero = ZEROS.find((z) => code >= z && code < z + 10);
    out += zero === undefined ? 'x' : String(code - zero);
  }
  return out;
}

/** Splits a text into tokens; white space is only recorded in the token after it. */
export function tokenise(text: string): Token[] {
  const out: Token[] = [];
  let space: 0 | 1 | 2 = 0;
  for (let start = 0; start < text.length; ) {
    const ascii = readAscii(text, start);
    const { kind, end } = ascii ?? readAny(text, start);
    const whole = text.slice(start, end);
    if (kind === 'blank') space = whole !== ' ' && LINE_BREAK.test(whole) ? 2 : 1;
    else if (ascii || kind !== 'mark' || !DIRECTION.test(whole)) {
      out.push(ascii ? asciiToken(kind, start, whole, space) : tokenOf(kind, start, whole, space));
      space = 0;
    }
    start = end;
  }
  return out;
}

/** Most tokens are ASCII: nothing has to be folded but capitals. */
function asciiToken(kind: Token['kind'], start: number, whole: string, space: Token['space']): Token {
  const first = whole.charCodeAt(0);
  const upper = first >= 0x41 && first <= 0x5a;
  const key = upper ? whole.toLowerCase() : whole;
  return { kind, start, end: start + whole.length, key, space, upper, native: false, meaning: null };
}

function tokenOf(kind: Token['kind'], start: number, whole: string, space: Token['space']): Token {
  const key = kind === 'number' ? latinDigits(whole) : kind === 'word' ? foldWord(whole) : whole;
  const upper = kind === 'word' && UPPER.test(whole);
  const native = kind === 'number' && key !== whole;
  return { kind, start, end: start + whole.length, key, space, upper, native, meaning: null };
}

function readAny(text: string, start: number): TokenSpan {
  TOKEN.lastIndex = start;
  const [whole, digits, word, blank] = TOKEN.exec(text)!;
  const end = start + whole.length;
  if (blank !== undefined) return { kind: 'blank', end };
  return { kind: digits !== undefined ? 'number' : word !== undefined ? 'word' : 'mark', end };
}
