/*
 * The one table of character classes. A class is a set of UTF-16 code units and has a bit; a unit may be in several.
 * Where two sets differ only a little, the comment at the bit says why.
 */

/* What Unicode says of a character. */

/** `\p{L}`. The first half of a character beyond U+FFFF counts as one, too. */
export const LETTER = 1 << 0;
/** `\p{Lu}` */
export const CAPITAL = 1 << 1;
/** `\p{Ll}` */
export const SMALL = 1 << 2;
/** `\p{Nd}` */
export const DIGIT = 1 << 3;
/** `\p{M}`: combining marks, part of the word around them. */
export const MARK = 1 << 4;
/** `\p{P}` and `\p{S}`: punctuation and symbols. */
export const PUNCTUATION = 1 << 5;

/* For counting words: `text/measure.ts`, `text/word-codes.ts`. */

/**
 * In one of `UNSPACED_SCRIPTS`, which put no spaces between words. The first half of a character beyond U+FFFF counts
 * as one, too: most are rare Han or emoji, and counting each as half a word is about right.
 */
export const UNSPACED = 1 << 6;
/** Joins the parts of one word: `well-known`, `don't`, `don’t`, `U.S`. */
export const JOINER = 1 << 7;

/* For splitting phrases into words: `phrases/normalise.ts`. The packed phrases depend on these two. */

/**
 * Letters, digits and marks, by blocks: exact for the scripts of noise phrases, coarse elsewhere. Unlike `LETTER` and
 * `MARK` it has neither letter-like symbols nor variation selectors, which pages use as icons: `ℹ Share`, `☕️ Menu`.
 */
export const PHRASE_WORD = 1 << 8;
/**
 * Of a script without spaces between words, where a phrase may begin anywhere. By blocks, so that it includes marks
 * between Thai or Japanese letters that Unicode assigns to no script: `ー`, `・`, `฿`.
 */
export const PHRASE_UNSPACED = 1 << 9;

/* What the line model was trained to treat as words: `page/tokens.ts`. Change them only together with the model. */

/** `\p{L}`, `\p{N}` and `\p{M}`: unlike in counted words, `²` and `Ⅳ` are included. */
export const TOKEN_WORD = 1 << 10;
/** In one of `TOKEN_UNSPACED_SCRIPTS`: unlike `UNSPACED`, not Lao, Khmer or Burmese. */
export const TOKEN_UNSPACED = 1 << 11;
/** One code unit is not enough to find the small letter: half of a character; `İ` (two units); `Σ` (differs at a word's end). */
export const TOKEN_UNSURE = 1 << 12;

/* Signs that are features of a line: `decide/first-pass/marks.ts`. */

export const COMMA = 1 << 13;
export const BAR = 1 << 14;
export const QUOTE = 1 << 15;
export const MONEY = 1 << 16;
/** Ends a sentence if a capital follows. */
export const STOP = 1 << 17;
/** Ends a sentence in a script that puts no space after it. */
export const WIDE_STOP = 1 << 18;
/** Every address or handle has one of these, or `www.`. */
export const ADDRESS = 1 << 19;
/** Every copyright sign has one of these: `©`, `(c)`. */
export const COPYRIGHT = 1 << 20;

/** The unit has been looked up. */
const KNOWN = 1 << 21;

/** Part of a word that spaces separate: a letter, mark or digit of a spaced script. The sum of others, for `countsOf`. */
export const SPACED_WORD = 1 << 22;

/* Signs whose absence from a line spares it a pattern: the counts of a line have all its classes together. */

/** What `phrases/normalise.ts` cleans up: brackets, fancy apostrophes, full-width forms. */
export const PHRASE_UNUSUAL = 1 << 23;
/** A letter that only phrases in other than Western letters have, or what such a letter may be made from. */
export const BEYOND_WESTERN = 1 << 24;
/** Not ASCII, or the grave accent: `textKey` may change more than its case. */
export const UNPLAIN = 1 << 25;
/** Signs of code. */
export const CODE = 1 << 26;

/** Scripts written without spaces between words, for a character class. */
export const UNSPACED_SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
/** Those that the line model was trained to treat as unspaced. */
export const TOKEN_UNSPACED_SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';

/** Contains a character of a script written without spaces. */
export const HAS_UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [CAPITAL, /\p{Lu}/u],
  [SMALL, /\p{Ll}/u],
  [DIGIT, /\p{Nd}/u],
  [MARK, /\p{M}/u],
  [PUNCTUATION, /[\p{P}\p{S}]/u],
  [UNSPACED, HAS_UNSPACED],
  [TOKEN_WORD, /[\p{L}\p{N}\p{M}]/u],
  [TOKEN_UNSPACED, new RegExp(`[${TOKEN_UNSPACED_SCRIPTS}]`, 'u')],
];

const SIGNS: readonly (readonly [number, string])[] = [
  [JOINER, "'’-."],
  [COMMA, ',，、،;；'],
  [BAR, '|›»→•·'],
  [QUOTE, '"“”«»„「」『』'],
  [MONEY, '$€£¥₹₽%'],
  [STOP, '.!?'],
  [WIDE_STOP, '。！？'],
  [ADDRESS, ':@#'],
  [COPYRIGHT, '©('],
  [CODE, '{};<>$#(=:'],
];

/** Brackets, fancy apostrophes and full-width forms. */
const UNUSUAL = /[()[\]{}’‘ʼ‹›\uff00-\uffef]/;
const PLAIN = /[ -_a-~]/;

const table = new Int32Array(0x10000);

/**
 * The classes of a UTF-16 code unit, as bits; those of U+0000 past the end of a text. The mask changes no unit, but
 * spares V8 a check of the index: without it the table takes twice as long to read.
 */
export function classOf(code: number): number {
  return table[code & 0xffff]! || lookUp(code & 0xffff);
}

function lookUp(code: number): number {
  const character = String.fromCharCode(code);
  let bits = KNOWN | (common(code) || byPatterns(code, character));
  for (const [bit, signs] of SIGNS) if (signs.includes(character)) bits |= bit;
  if (isPhraseWord(code)) bits |= PHRASE_WORD;
  if (isPhraseUnspaced(code)) bits |= PHRASE_UNSPACED;
  if (isSurrogate(code) || character === 'Σ' || character.toLowerCase().length > 1) bits |= TOKEN_UNSURE;
  if (bits & (LETTER | DIGIT | MARK) && !(bits & UNSPACED)) bits |= SPACED_WORD;
  if (UNUSUAL.test(character)) bits |= PHRASE_UNUSUAL;
  if (!PLAIN.test(character)) bits |= UNPLAIN;
  if (mayBeBeyondWestern(code, character)) bits |= BEYOND_WESTERN;
  table[code] = bits;
  return bits;
}

const between = (code: number, first: number, last: number) => code >= first && code <= last;
const isSurrogate = (code: number) => between(code, 0xd800, 0xdfff);

/** The classes of common characters, without the patterns, which take a millisecond or two to compile. 0 for the rest. */
function common(code: number): number {
  if (code < 0x80) {
    if (between(code, 0x61, 0x7a)) return LETTER | SMALL | TOKEN_WORD;
    if (between(code, 0x41, 0x5a)) return LETTER | CAPITAL | TOKEN_WORD;
    if (between(code, 0x30, 0x39)) return DIGIT | TOKEN_WORD;
    return between(code, 0x21, 0x7e) ? PUNCTUATION : KNOWN;
  }
  if (between(code, 0xc0, 0xff)) {
    if (code === 0xd7 || code === 0xf7) return PUNCTUATION;
    return LETTER | TOKEN_WORD | (code < 0xdf ? CAPITAL : SMALL);
  }
  return between(code, 0x2010, 0x2027) ? PUNCTUATION : 0;
}

function byPatterns(code: number, character: string): number {
  let bits = 0;
  for (const [bit, pattern] of PATTERNS) if (pattern.test(character)) bits |= bit;
  return between(code, 0xd800, 0xdbff) ? bits | LETTER | UNSPACED : bits;
}

/** A letter that Western phrases do not have. Example: `ł`, `п`, `广`; not `é`, `–` or `…`. */
export const BEYOND_WESTERN_LETTER = /[\u0100-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\uffef]/;

/** `µ` becomes a Greek letter where phrases are normalised; half of a character may belong to one that does. */
function mayBeBeyondWestern(code: number, character: string): boolean {
  if (code < 0x80) return false;
  const forms = character + character.toLowerCase() + character.normalize('NFKC');
  return isSurrogate(code) || BEYOND_WESTERN_LETTER.test(forms);
}

function isPhraseWord(code: number): boolean {
  if (code < 0x80) return between(code, 0x30, 0x39) || between(code, 0x41, 0x5a) || between(code, 0x61, 0x7a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return !PHRASE_GAPS.some(([first, last]) => between(code, first, last)) && !PHRASE_MARKS.has(code);
}

/** Blocks without letters that phrases use: punctuation and symbols, surrogates and private use, variation selectors. */
const PHRASE_GAPS = [
  [0x2000, 0x2bff],
  [0x3000, 0x3004],
  [0x3008, 0x3020],
  [0xd800, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xff00, 0xff0f],
] as const;

/** Punctuation inside blocks of letters: × ÷, Greek and Arabic marks, maqaf, danda, middle dots, full-width marks. */
const PHRASE_MARKS = new Set(
  Array.from('×÷;·״׳־،؛؟٪٭۔।॥・：；＜＝＞？［］｛｜｝｟｠｡｢｣､･�', (c) => c.charCodeAt(0)),
);

/** Thai, Lao, Tibetan; Khmer; kana and Han. */
function isPhraseUnspaced(code: number): boolean {
  return between(code, 0x0e00, 0x0fff) || between(code, 0x1780, 0x17ff) || between(code, 0x3040, 0x9fff);
}

const smalls = new Uint16Array(0x10000);

/** The lower-case form of a UTF-16 code unit, or the unit itself; for `İ`, which has two units, the first. */
export function smallOf(code: number): number {
  return smalls[code & 0xffff]! || lookUpSmall(code & 0xffff);
}

function lookUpSmall(code: number): number {
  const small = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  smalls[code] = small;
  return small;
}
