import {
  ADDRESS,
  BAR,
  CAPITAL,
  COMMA,
  COPYRIGHT,
  classOf,
  MONEY,
  QUOTE,
  STOP,
  WIDE_STOP,
} from '../../text/characters.ts';

/** All signs that are searched for in a line. */
const SIGNS = COMMA | BAR | QUOTE | MONEY | STOP | WIDE_STOP | ADDRESS | COPYRIGHT;

const CLOSING = '"”’)';
const OPENING = '"“(';
const SPACE = 0x20;

/** The signs in a line. */
export interface LineMarks {
  commas: number;
  bars: number;
  quotes: number;
  /** Sentences that end before the line does: `sailed. The`, `she said.” “We`. */
  innerSentences: number;
  readonly money: boolean;
  readonly mayHoldAddress: boolean;
  readonly mayHoldCopyright: boolean;
}

/** Finds all signs in one pass over a line; patterns would need one pass each. */
export function marksIn(text: string): LineMarks {
  let seen = 0;
  let [commas, bars, quotes, innerSentences] = [0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const sign = classOf(text.charCodeAt(i)) & SIGNS;
    if (sign === 0) continue;
    seen |= sign;
    if (sign & COMMA) commas++;
    if (sign & BAR) bars++;
    if (sign & QUOTE) quotes++;
    if (sign & WIDE_STOP || (sign & STOP && beginsSentence(text, i + 1))) innerSentences++;
  }
  return {
    commas,
    bars,
    quotes,
    innerSentences,
    money: (seen & MONEY) !== 0,
    mayHoldAddress: (seen & ADDRESS) !== 0 || text.includes('www.'),
    mayHoldCopyright: (seen & COPYRIGHT) !== 0,
  };
}

/** The next sentence begins after a full stop: ` The`, `” “We`. */
function beginsSentence(text: string, afterStop: number): boolean {
  let at = afterStop;
  if (at < text.length && CLOSING.includes(text.charAt(at))) at++;
  if (text.charCodeAt(at++) !== SPACE || at >= text.length) return false;
  return isCapital(text, OPENING.includes(text.charAt(at)) ? at + 1 : at);
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // A surrogate alone does not show whether the character is a capital.
  if (code >= 0xd800 && code < 0xdc00) return /^\p{Lu}/u.test(text.slice(at, at + 2));
  return at < text.length && (classOf(code) & CAPITAL) !== 0;
}
