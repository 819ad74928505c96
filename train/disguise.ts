/**
 * Disguises of a page in scripts that are rare in the corpora. Lines, lengths, spacing, digits and punctuation stay; words
 * are replaced by ones that no phrase list has. A model trained on them cannot depend on capitals or English.
 */
export type Disguise = (text: string) => string;

const LATIN = /[A-Za-z]/g;
const HEBREW_ALEF = 0x05d0;
const CYRILLIC_SMALL = 0x0430;
const CYRILLIC_CAPITAL = 0x0410;
const isCapital = (letter: string) => letter <= 'Z';
const place = (letter: string) => letter.toLowerCase().charCodeAt(0) - 97;

/** Written like Arabic, Hebrew or Hindi: spaced words, no capitals. */
export const caseless: Disguise = (text) =>
  text.replace(LATIN, (l) => String.fromCharCode(HEBREW_ALEF + place(l)));

/** Written like Russian or Greek: spaced words with capitals. */
export const cased: Disguise = (text) =>
  text.replace(LATIN, (l) =>
    String.fromCharCode((isCapital(l) ? CYRILLIC_CAPITAL : CYRILLIC_SMALL) + place(l)),
  );

/** First of the Han characters used, and how many. */
const HAN_FIRST = 0x4e00;
const HAN_COUNT = 6000;
/** Letters of an English word per Han character: an English text has about 3 times as many characters. */
const LETTERS_PER_HAN = 3;
const FULL_WIDTH: Record<string, string> = {
  '.': '。',
  ',': '，',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
};

function hanOf(word: string): string {
  let hash = 7;
  let out = '';
  for (let i = 0; i < word.length; i++) {
    hash = (hash * 31 + word.charCodeAt(i)) % 999_983;
    if (i % LETTERS_PER_HAN === 0) out += String.fromCharCode(HAN_FIRST + (hash % HAN_COUNT));
  }
  return out;
}

/** The first of the Thai consonants. */
const THAI_FIRST = 0x0e01;

/** Written like Thai: no spaces between words and no full stops; a space is between sentences and phrases. */
export const unmarked: Disguise = (text) =>
  text
    .replace(LATIN, (l) => String.fromCharCode(THAI_FIRST + place(l)))
    .replace(/(?<=[\u0e01-\u0e2f]) (?=[\u0e01-\u0e2f])/g, '')
    .replace(/(?<=[\u0e01-\u0e2f\d)”"])[.,;](?=[ \n]|$)/gm, '');

/** Written like Chinese: no spaces between words, full-width punctuation. */
export const unspaced: Disguise = (text) =>
  text
    .replace(/[\p{Script=Latin}’']+/gu, (word) => hanOf(word.toLowerCase()))
    .replace(/([.,?!:;])(?=[ \n]|$)/gm, (mark) => FULL_WIDTH[mark]!)
    .replace(/(?<=[\u4e00-\u9fff。，？！：；]) (?=\S)/g, '');
