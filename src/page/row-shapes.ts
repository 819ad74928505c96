import { CAPITAL, classOf, LETTER, SMALL } from '../text/characters.ts';
import { endsSentence } from '../text/measure.ts';
import type { TextRow } from './rows.ts';

/** What tells whether a row continues on the next one. Widths are in columns: a Chinese character takes two. */
export interface RowShape {
  /** From the row's start to its last visible character, with the white space before it. */
  readonly width: number;
  /** Columns of the first word; of one character and its mark in a script without spaces. */
  readonly lead: number;
  /** Written in a script without spaces. */
  readonly unspaced: boolean;
  readonly endsSentence: boolean;
  /** The first letter: small, a capital of a text that has small letters too, or neither. */
  readonly opens: 'small' | 'capital' | 'other';
  /** `- Torrvik pier`, `* Torrvik pier`, `3. Torrvik pier`, a row of signs only: never the rest of a row above. */
  readonly listed: boolean;
}

/** No row of wrapped text is longer; further characters are not looked at. */
const REACH = 200;
/** Columns of a character and of the mark after it, which may not begin a line. */
const UNSPACED_LEAD = 4;
/** Columns for each character from which a row is in such a script. */
const WIDE_SHARE = 1.5;
/** `- `, `* `, `• `, `12. `, `3) `; lynx writes `+`, `o` and `#`, too. */
const BULLET = /^(?:[-*+•·▪◦–#o] |[・·•■]|\d{1,2}[.)] |\d{1,2}[.、]?\p{Script=Han})/u;
const OPENING_MARKS = /^["'“”‘«„(¿¡[—-]+/;
/** `», said Nora`, `, which owns it`: the rest of a sentence. */
const CLOSING = /^[»”’),;:!?…]/;
const HAS_SMALL = /\p{Ll}/u;

export function rowShape(text: string, row: TextRow): RowShape {
  const shown = text.slice(row.start, Math.min(row.end, row.start + REACH));
  const first = shown.replace(OPENING_MARKS, '').charCodeAt(0) || 0;
  const ends = endsSentence(text.slice(Math.max(row.start, row.end - 8), row.end));
  return {
    width: row.indent + columnsOf(shown),
    lead: leadOf(shown),
    unspaced: columnsOf(shown) > shown.length * WIDE_SHARE,
    endsSentence: ends,
    opens: opensWith(classOf(first), shown),
    listed: BULLET.test(shown) || !hasLetters(shown),
  };
}

function opensWith(bits: number, shown: string): RowShape['opens'] {
  if (bits & SMALL || CLOSING.test(shown)) return 'small';
  return bits & CAPITAL && HAS_SMALL.test(shown) ? 'capital' : 'other';
}

function hasLetters(shown: string): boolean {
  for (let i = 0; i < shown.length; i++) if (classOf(shown.charCodeAt(i)) & LETTER) return true;
  return false;
}

function leadOf(shown: string): number {
  if (isWide(shown.charCodeAt(0))) return UNSPACED_LEAD;
  const space = shown.indexOf(' ');
  return columnsOf(space < 0 ? shown : shown.slice(0, space));
}

/** Han, kana, Hangul and full-width forms. */
const isWide = (code: number) =>
  (code >= 0x2e80 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff01 && code <= 0xff60);

function columnsOf(shown: string): number {
  let wide = 0;
  for (let i = 0; i < shown.length; i++) if (isWide(shown.charCodeAt(i))) wide++;
  return shown.length + wide;
}
