import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { perPage } from '../../page/per-page.ts';
import { type Tokens, tokensOn } from '../../page/tokens.ts';
import type { FeatureTable } from '../table.ts';

/** A line with at least this many words that ends like a sentence is running text. */
const MIN_PROSE_WORDS = 12;
/** How many of the page's commonest prose words count as its function words. */
const FUNCTION_WORDS = 40;
/** Repetitions of a line beyond this number are not counted. */
const MAX_TIMES = 5;

/** The words of a page. */
export interface Vocabulary {
  readonly tokens: Tokens;
  /** Whether a line is running text: long, and it ends like a sentence. */
  readonly isProse: (line: number) => boolean;
  /** For each token, the number of lines of running text that contain it. */
  readonly linesWith: Int32Array;
  /**
   * 1 for each of the page's function words. The commonest words of its running text replace a list of them, so that this
   * works in every language.
   */
  readonly common: Uint8Array;
}

export const pageVocabulary = perPage((page): Vocabulary => {
  const facts = lineFacts(page);
  const tokens = tokensOn(page);
  const isProse = (i: number) => facts.counts(i).words >= MIN_PROSE_WORDS && facts.endsSentence(i);
  const linesWith = countLines(tokens, isProse);
  return { tokens, isProse, linesWith, common: commonest(tokens, linesWith) };
});

/** How many words a line shares with the page's own running text. */
export function addVocabulary(table: FeatureTable, page: Page): void {
  const { tokens, isProse, linesWith, common } = pageVocabulary(page);
  const title = titleWords(tokens, common);
  const { list, starts } = tokens;
  const ofTitle = new Float64Array(table.size);
  const ofText = new Float64Array(table.size);
  table.fill('common words', (i) => {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    const own = isProse(i) ? 1 : 0;
    let [known, inTitle, inText] = [0, 0, 0];
    for (let k = from; k < to; k++) {
      const t = list[k]!;
      inTitle += title[t]!;
      if (common[t] === 1) known++;
      else if (linesWith[t]! > own) inText++;
    }
    ofTitle[i] = shareOf(inTitle, to - from);
    ofText[i] = shareOf(inText, to - from - known);
    return shareOf(known, to - from);
  });
  table.add('words of the running text', ofText);
  table.add('words of the first line', ofTitle);
}

const shareOf = (some: number, all: number) => (all ? some / all : 0);

/** The number of lines that contain each token, among the lines that count. */
function countLines({ list, starts, table }: Tokens, counts: (line: number) => boolean): Int32Array {
  const linesWith = new Int32Array(table.size);
  const lastIn = new Int32Array(table.size).fill(-1);
  for (let i = 0; i + 1 < starts.length; i++) {
    if (!counts(i)) continue;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const t = list[k]!;
      if (lastIn[t] !== i) linesWith[t]!++;
      lastIn[t] = i;
    }
  }
  return linesWith;
}

/** 1 for each of the page's function words; words in equally many lines are taken in alphabetical order. */
function commonest({ table, starts }: Tokens, linesWith: Int32Array): Uint8Array {
  const common = new Uint8Array(table.size);
  const minLines = minLinesOf(linesWith, starts.length);
  const likely: number[] = [];
  for (let t = 0; t < linesWith.length; t++) if (linesWith[t]! >= minLines) likely.push(t);
  likely.sort((a, b) => linesWith[b]! - linesWith[a]! || table.compare(a, b));
  for (const t of likely.slice(0, FUNCTION_WORDS)) common[t] = 1;
  return common;
}

/** The number of lines that contain the last function word, so that the many words of one line need no sorting. */
function minLinesOf(linesWith: Int32Array, lines: number): number {
  const tokensIn = new Int32Array(lines + 1);
  for (const count of linesWith) tokensIn[count]!++;
  let least = lines;
  for (let tokens = 0; least > 1 && tokens < FUNCTION_WORDS; least--) tokens += tokensIn[least]!;
  return Math.max(1, least);
}

/** 1 for each word of the first line that is not a function word. */
function titleWords({ list, starts, table }: Tokens, common: Uint8Array): Uint8Array {
  const title = new Uint8Array(table.size);
  for (let k = 0; k < (starts[1] ?? 0); k++) title[list[k]!] = 1 - common[list[k]!]!;
  return title;
}

/** How often the page has the same line. */
export function addRepeats(table: FeatureTable, page: Page): void {
  const count = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { text } of page.lines) count.set(text, (count.get(text) ?? 0) + 1);
  table.fill('times on the page', (i) => Math.min(MAX_TIMES, count.get(page.lines[i]!.text)!));
  table.fill('times seen before', (i) => {
    const before = seen.get(page.lines[i]!.text) ?? 0;
    seen.set(page.lines[i]!.text, before + 1);
    return Math.min(MAX_TIMES, before);
  });
}
