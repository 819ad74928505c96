import { CAPITAL, classOf, DIGIT, LETTER, MARK, SMALL } from '../text/characters.ts';

/*
 * Where a sentence, a bracket or a quotation ends and the next block begins with a capital, maybe in a quotation or bracket of
 * its own: `over.”The`, `(AFP)Police`, `since 1991.“It`. Of 6,800 such places on glued pages that another dump of the same page
 * can judge, 6,400 were joints; most of the rest is code, which `isInsideToken` knows.
 */

const codes = (signs: string) => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));

const STOPS = codes('.!?…');
const DOUBLE_QUOTES = codes('"“”„«»');
const APOSTROPHES = codes("'’");
const CLOSING_BRACKETS = codes(')]');
const OPENING_BRACKETS = codes('([');
/** Site builders put these at the ends of blocks. */
const INVISIBLE = codes('\u200b\u200c\u200d\u2060\ufeff');
const SPACE = 0x20;
const PERCENT = 0x25;
const COLON = 0x3a;
/** `Main.CO`, `Booking.COM`, `Node.JS`: sites and programs. */
const ENDINGS = /^(?:AI|APP|CO|COM|DE|EU|IO|JS|NET|ORG|PL|RU|TV|UA|UK)$/;
/** Closing marks in a row, as in `over.”)The`. */
const MAX_CLOSING = 2;
/** Quotation marks so far back say whether the next one closes. */
const QUOTE_REACH = 800;
const LONGEST_ACRONYM = 24;
/** Letters of a label in capitals. */
const MIN_LABEL = 5;

const is = (raw: string, at: number, bits: number) => (classOf(raw.charCodeAt(at)) & bits) !== 0;
const isAny = (raw: string, at: number, signs: ReadonlySet<number>) => signs.has(raw.charCodeAt(at));

/**
 * The joint right before a capital, or before the mark that opens with it; -1 if there is none.
 *
 * @param from Where the piece begins that ends at the joint.
 */
export function sentenceJoint(raw: string, capital: number, from: number): number {
  const opening = isAny(raw, capital - 1, OPENING_BRACKETS) || isOpeningQuote(raw, capital - 1, from);
  const at = opening ? capital - 1 : capital;
  let end = at - 1;
  while (isAny(raw, end, INVISIBLE)) end--;
  const last = beforeClosing(raw, end, from);
  if (last < 0 || /\s/.test(raw[end]!) || !opensBlock(raw, capital)) return -1;
  const isEnd = isAny(raw, last, STOPS)
    ? endsSentence(raw, last)
    : endsBlock(raw, { last, end, at, capital });
  return isEnd ? at : -1;
}

/** `The`, `A `, `J. T. Holm`, `J’en ai`; `AFP said`, but not `Node.JS`. */
function opensBlock(raw: string, capital: number): boolean {
  if (is(raw, capital + 1, SMALL) || raw.charCodeAt(capital + 1) === SPACE) return true;
  if (raw.startsWith('. ', capital + 1)) return is(raw, capital + 3, CAPITAL);
  if (isAny(raw, capital + 1, APOSTROPHES)) return is(raw, capital + 2, SMALL) && is(raw, capital + 3, SMALL);
  let end = capital + 1;
  while (end - capital < LONGEST_ACRONYM && is(raw, end, CAPITAL)) end++;
  // `wal.REKLAMAChleb`: a label in capitals, glued to the next block, too.
  if (end - capital > MIN_LABEL && is(raw, end, SMALL) && is(raw, end + 1, SMALL)) return true;
  const isWord = end - capital > 1 && !is(raw, end, LETTER | DIGIT);
  return isWord && !ENDINGS.test(raw.slice(capital, end)) && !is(raw, capital - 2, CAPITAL);
}

/** The last character before the closing marks that end at `end`: of `over.”` the stop. */
function beforeClosing(raw: string, end: number, from: number): number {
  let last = end;
  while (last >= 0 && end - last < MAX_CLOSING && isClosing(raw, last, from)) last--;
  return last;
}

const isClosing = (raw: string, at: number, from: number) =>
  isAny(raw, at, CLOSING_BRACKETS) ||
  isAny(raw, at, APOSTROPHES) ||
  (isAny(raw, at, DOUBLE_QUOTES) && closes(raw, at, from));

const isOpeningQuote = (raw: string, at: number, from: number) =>
  isAny(raw, at, DOUBLE_QUOTES) && !closes(raw, at, from);

/** Whether a quotation mark closes, by those before it: `“` opens in English and closes in German, `"` does both. */
function closes(raw: string, at: number, from: number): boolean {
  const mark = raw[at]!;
  const family = mark === '"' ? '"' : '«»'.includes(mark) ? '«»' : '“”„';
  let count = 0;
  let last = '';
  for (let i = Math.max(from, at - QUOTE_REACH); i < at; i++)
    if (family.includes(raw[i]!)) {
      count++;
      last = raw[i]!;
    }
  const isOdd = count % 2 === 1;
  if (mark === '“') return isOdd && last === '„';
  // Swedish and Finnish open with it, too.
  if (mark === '”') return isOdd || raw.slice(Math.max(0, at - QUOTE_REACH), at).includes('“');
  return isOdd && mark !== '„';
}

/** Whether a stop ends a sentence: not that of `J.Holm`, `e.V.Kiel`, `1.Liga`. */
function endsSentence(raw: string, stop: number): boolean {
  const before = raw.charCodeAt(stop - 1);
  const bits = classOf(before);
  if (bits & SMALL) return is(raw, stop - 2, SMALL) || isHour(raw, stop);
  // `a century4,5,6.The`, `by 3,5.The`
  if (bits & DIGIT && raw[stop - 2] === ',') return is(raw, stop - 3, DIGIT);
  if (bits & DIGIT)
    return is(raw, stop - 2, DIGIT) || (raw.charCodeAt(stop - 2) === SPACE && is(raw, stop - 3, LETTER));
  if (bits & CAPITAL) return is(raw, stop - 2, CAPITAL);
  const isMark = [CLOSING_BRACKETS, DOUBLE_QUOTES, APOSTROPHES, STOPS].some((signs) => signs.has(before));
  return before === PERCENT || isMark;
}

/** `at 9 p.m.Police` */
const isHour = (raw: string, stop: number) => /[ap]\.m$/.test(raw.slice(Math.max(0, stop - 3), stop));

/** Without a stop: `(AFP)Police`, `„heiß her“Analog`, `Article content“India`, a block that ends with an invisible sign. */
function endsBlock(
  raw: string,
  { last, end, at, capital }: { last: number; end: number; at: number; capital: number },
): boolean {
  const isWord = is(raw, last, LETTER | DIGIT);
  if (last < end) {
    const isBracketOrQuote = !isAny(raw, end, APOSTROPHES) || !isAny(raw, last + 1, APOSTROPHES);
    return isWord && isBracketOrQuote;
  }
  const isSmall = is(raw, last, SMALL) && is(raw, last - 1, SMALL);
  if (at < capital) {
    const isCapital = is(raw, last, CAPITAL) && is(raw, last - 1, CAPITAL);
    return !isAny(raw, at, OPENING_BRACKETS) && (isSmall || isCapital || raw.charCodeAt(last) === COLON);
  }
  return isSmall && end < at - 1;
}

/** Of scripts without capitals: `कुमारी।समस्तीपुर`, `החליטה.הנמל`. */
const CASELESS_STOPS = codes('.!?…।؟۔');
/** Letters and marks of the word before the stop; shorter ones are abbreviations. */
const MIN_CASELESS = 3;

/** Whether a sentence of a script without capitals, but with spaces, ends right before a letter of one. */
export function isCaselessJoint(raw: string, at: number): boolean {
  if (!isAny(raw, at - 1, CASELESS_STOPS)) return false;
  let from = at - 1;
  while (at - 1 - from < MIN_CASELESS && is(raw, from - 1, LETTER | MARK)) from--;
  return at - 1 - from === MIN_CASELESS;
}
