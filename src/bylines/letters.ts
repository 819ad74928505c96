import { CAPITAL, classOf, LETTER, MARK, SMALL } from '../text/characters.ts';

/** Half of a character beyond U+FFFF: what the whole one is, only a pattern can tell. */
const isHalf = (code: number) => code >= 0xd800 && code <= 0xdfff;

/** The word has nothing but letters (and marks on them): no pattern has to look for hyphens, full stops or digits in it. */
export function isAllLetters(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!(classOf(code) & (LETTER | MARK)) || isHalf(code)) return false;
  }
  return true;
}

export function opensWithCapital(text: string): boolean {
  return (classOf(text.charCodeAt(0) || 0) & CAPITAL) !== 0;
}

/** A capital follows the first character: `McDonald`, `SmithMay`. True also if half of a character may be one. */
export function mayHaveInnerCapital(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classOf(code) & CAPITAL || isHalf(code)) return true;
  }
  return false;
}

/** The text opens with a letter of a script that has case. */
export function isCased(text: string): boolean {
  return (classOf(text.charCodeAt(0) || 0) & (CAPITAL | SMALL)) !== 0;
}

/** The number of letters, in UTF-16 code units. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHalf(code)) return text.replace(/\P{L}/gu, '').length;
    if (classOf(code) & LETTER) letters++;
  }
  return letters;
}
