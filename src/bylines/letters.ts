import { CAPITAL, classOf, LETTER, MARK } from '../text/characters.ts';

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

/** A capital is behind the first character: `McDonald`, `SmithMay`. True also where that is not certain. */
export function mayHaveInnerCapital(word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (classOf(code) & CAPITAL || isHalf(code)) return true;
  }
  return false;
}
