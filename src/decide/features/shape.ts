import { type Counts, countsOf, endsSentence } from '../../page/measure.ts';
import type { Page } from '../../page/page.ts';
import type { FeatureTable } from './table.ts';

const INNER_SENTENCE = /[.!?]["”’)]? (?=["“(]?\p{Lu})|[。！？]/gu;
const counter = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0;
const flag = (pattern: RegExp) => (text: string) => (pattern.test(text) ? 1 : 0);
/** What can be said of a line by its text alone. Each is a plain number; language-neutral. */
const SHAPE: Record<string, (text: string, counts: Counts) => number> = {
  'ends like a sentence': (t) => (endsSentence(t) ? 1 : 0),
  'ends with a colon': flag(/[:：]$/),
  'ends with a comma': flag(/[,;，、；]$/),
  'ends with an ellipsis': flag(/(?:…|\.\.\.)$/),
  'ends with a question mark': flag(/[?？؟]$/),
  'starts small': flag(/^\p{Ll}/u),
  'starts with a capital': flag(/^\p{Lu}/u),
  'starts with a digit': flag(/^\p{Nd}/u),
  'starts with a bullet': flag(/^[•·●○▪■◦‣►▶»›*–—\-+|/>]/),
  'starts with a quote': flag(/^["“«„「『‘']/),
  'in brackets': flag(/^[([（【].*[)\]）】]$/),
  'sentences inside': counter(INNER_SENTENCE),
  commas: counter(/[,，、،;；]/g),
  'share of digits': (t, c) => c.digits / Math.max(1, t.length),
  'share of capitals': (t, c) => c.capitals / Math.max(1, t.length),
  'share of punctuation': (t, c) => c.punctuation / Math.max(1, t.length),
  'share of capitalised words': (_, c) => c.capitalised / Math.max(1, c.tokens),
  'address or handle': flag(/https?:|www\.|\w@\w|(?:^|\s)[@#]\w/),
  'copyright sign': flag(/©|\(c\)/i),
  'bars or arrows': counter(/[|›»→•·]/g),
  quotes: counter(/["“”«»„「」『』]/g),
  'money or percent': flag(/[$€£¥₹₽%]/),
};

/** Adds the shape columns; returns those that later steps build on. */
export function addShape(table: FeatureTable, page: Page): { words: Float64Array; ends: Float64Array } {
  const text = (i: number) => page.lines[i]!.text;
  const counts = page.lines.map((l) => countsOf(l.text));
  const words = table.fill('words', (i) => counts[i]!.words);
  table.fill('characters', (i) => text(i).length);
  table.fill('length of words', (i) => (words[i] ? text(i).length / words[i]! : 0));
  let ends: Float64Array = words;
  for (const [name, measure] of Object.entries(SHAPE)) {
    const column = table.fill(name, (i) => measure(text(i), counts[i]!));
    if (name === 'ends like a sentence') ends = column;
  }
  addSpacing(table, page);
  return { words, ends };
}

function addSpacing(table: FeatureTable, page: Page): void {
  const { lines } = page;
  table.fill('blank lines above', (i) => Math.min(3, lines[i]!.blankBefore));
  table.fill('blank lines below', (i) => Math.min(3, lines[i + 1]?.blankBefore ?? 3));
  table.fill('indent', (i) => lines[i]!.indent);
  table.fill('glued to the line before', (i) => (lines[i]!.glued ? 1 : 0));
  table.fill('glued to the line after', (i) => (lines[i + 1]?.glued ? 1 : 0));
}
