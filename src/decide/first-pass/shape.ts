import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { CAPITAL, classOf, DIGIT, SMALL } from '../../text/characters.ts';
import type { Counts } from '../../text/measure.ts';
import { type FeatureTable, zeros } from '../table.ts';
import { type LineMarks, marksIn } from './marks.ts';

/** The first character is of a class. Half of a character does not show that: a pattern reads both halves. */
const startsAs = (bit: number, pattern: RegExp) => (text: string) => {
  const code = text === '' ? 0 : text.charCodeAt(0);
  if (code >= 0xd800 && code < 0xdc00) return pattern.test(text) ? 1 : 0;
  return classOf(code) & bit ? 1 : 0;
};
const startsWith = (characters: string) => (text: string) =>
  text !== '' && characters.includes(text.charAt(0)) ? 1 : 0;
/** Not a pattern: that would try every position of the line. */
const endsIn = (characters: string) => (text: string) =>
  text !== '' && characters.includes(text.charAt(text.length - 1)) ? 1 : 0;
/** `harbour@example.org`, `www.example.org`, `@pier_fan` */
const ADDRESS = /https?:|www\.|\w@\w|(?:^|\s)[@#]\w/;
const COPYRIGHT = /©|\(c\)/i;
/** `(Reuters)` */
const BRACKETS = /^[([（【].*[)\]）】]$/;
const opensBracket = startsWith('([（【');

/** Features of a line's text alone, besides its length and its end: numbers that do not depend on the language. */
const SHAPE: Record<string, (text: string, counts: Counts, marks: LineMarks) => number> = {
  'ends with a colon': endsIn(':：'),
  'ends with a comma': endsIn(',;，、；'),
  'ends with an ellipsis': (t) => (t.endsWith('…') || t.endsWith('...') ? 1 : 0),
  'ends with a question mark': endsIn('?？؟'),
  'starts small': startsAs(SMALL, /^\p{Ll}/u),
  'starts with a capital': startsAs(CAPITAL, /^\p{Lu}/u),
  'starts with a digit': startsAs(DIGIT, /^\p{Nd}/u),
  'starts with a bullet': startsWith('•·●○▪■◦‣►▶»›*–—-+|/>'),
  'starts with a quote': startsWith('"“«„「『‘\''),
  'in brackets': (t) => (opensBracket(t) && BRACKETS.test(t) ? 1 : 0),
  'sentences inside': (_t, _c, m) => m.innerSentences,
  commas: (_t, _c, m) => m.commas,
  'share of digits': (t, c) => c.digits / Math.max(1, t.length),
  'share of capitals': (t, c) => c.capitals / Math.max(1, t.length),
  'share of punctuation': (t, c) => c.punctuation / Math.max(1, t.length),
  'share of capitalised words': (_, c) => c.capitalised / Math.max(1, c.tokens),
  'address or handle': (t, _, m) => (m.mayHoldAddress && ADDRESS.test(t) ? 1 : 0),
  'copyright sign': (t, _, m) => (m.mayHoldCopyright && COPYRIGHT.test(t) ? 1 : 0),
  'bars or arrows': (_t, _c, m) => m.bars,
  quotes: (_t, _c, m) => m.quotes,
  'money or percent': (_t, _c, m) => (m.money ? 1 : 0),
};

/** Adds the shape columns; returns the number of words of each line. */
export function addLineShape(table: FeatureTable, page: Page): Float64Array {
  const facts = lineFacts(page);
  const texts = page.lines.map(({ text }) => text);
  const counts = texts.map((_, i) => facts.counts(i));
  const marks = texts.map(marksIn);
  const words = table.fill('words', (i) => counts[i]!.words);
  table.fill('characters', (i) => texts[i]!.length);
  table.fill('length of words', (i) => (words[i] ? texts[i]!.length / words[i]! : 0));
  table.fill('ends like a sentence', (i) => (facts.endsSentence(i) ? 1 : 0));
  for (const [name, measure] of Object.entries(SHAPE)) {
    const column = table.add(name, zeros(texts.length));
    for (let i = 0; i < column.length; i++) column[i] = measure(texts[i]!, counts[i]!, marks[i]!);
  }
  addSpacing(table, page);
  return words;
}

/** More blank lines than this are not counted. */
const MAX_BLANK = 3;

function addSpacing(table: FeatureTable, page: Page): void {
  const { lines } = page;
  table.fill('blank lines above', (i) => Math.min(MAX_BLANK, lines[i]!.blankBefore));
  table.fill('blank lines below', (i) => Math.min(MAX_BLANK, lines[i + 1]?.blankBefore ?? MAX_BLANK));
  table.fill('indent', (i) => lines[i]!.indent);
  table.fill('glued to the line before', (i) => (lines[i]!.glued ? 1 : 0));
  table.fill('glued to the line after', (i) => (lines[i + 1]?.glued ? 1 : 0));
}
