import type { Page } from '../../page/page.ts';
import type { FeatureTable } from '../table.ts';
import { Tokens } from './tokens.ts';

/** A line of at least this many words speaks for the page's running text. */
const PROSE_WORDS = 12;
/** How many of the page's commonest prose words count as its function words. */
const COMMON = 40;

/**
 * How much a line shares with the page's own running text. The commonest words of the long lines stand in
 * for a list of function words, so that this works in languages nobody listed.
 */
export function addVocabulary(
  table: FeatureTable,
  page: Page,
  words: Float64Array,
  ends: Float64Array,
): void {
  const tokens = new Tokens(page.lines);
  const isProse = (i: number) => words[i]! >= PROSE_WORDS && ends[i] === 1;
  const linesWith = countLines(tokens, isProse);
  const common = commonest(tokens, linesWith);
  const title = titleWords(tokens, common);
  const { list, starts } = tokens;
  const ofTitle = new Float64Array(table.size);
  const ofText = new Float64Array(table.size);
  table.fill('common words', (i) => {
    const [from, to] = [starts[i]!, starts[i + 1]!];
    const own = isProse(i) ? 1 : 0;
    let [known, titled, said] = [0, 0, 0];
    for (let k = from; k < to; k++) {
      const t = list[k]!;
      titled += title[t]!;
      if (common[t] === 1) known++;
      else if (linesWith[t]! > own) said++;
    }
    ofTitle[i] = shareOf(titled, to - from);
    ofText[i] = shareOf(said, to - from - known);
    return shareOf(known, to - from);
  });
  table.add('words of the running text', ofText);
  table.add('words of the first line', ofTitle);
}

const shareOf = (some: number, all: number) => (all ? some / all : 0);

/** In how many of the lines that count each token stands. */
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

/** 1 for each of the page's function words; of words in as many lines, those first by their letters. */
function commonest({ table, starts }: Tokens, linesWith: Int32Array): Uint8Array {
  const common = new Uint8Array(table.size);
  const least = leastCommon(linesWith, starts.length);
  const likely: number[] = [];
  for (let t = 0; t < linesWith.length; t++) if (linesWith[t]! >= least) likely.push(t);
  likely.sort((a, b) => linesWith[b]! - linesWith[a]! || table.compare(a, b));
  for (const t of likely.slice(0, COMMON)) common[t] = 1;
  return common;
}

/** In how many lines the last of the commonest words stands, so that the many words of one line need no sorting. */
function leastCommon(linesWith: Int32Array, most: number): number {
  const tokensIn = new Int32Array(most + 1);
  for (const lines of linesWith) tokensIn[lines]!++;
  let least = most;
  for (let tokens = 0; least > 1 && tokens < COMMON; least--) tokens += tokensIn[least]!;
  return Math.max(1, least);
}

/** 1 for each word of the first line that is no function word. */
function titleWords({ list, starts, table }: Tokens, common: Uint8Array): Uint8Array {
  const title = new Uint8Array(table.size);
  for (let k = 0; k < (starts[1] ?? 0); k++) title[list[k]!] = 1 - common[list[k]!]!;
  return title;
}

/** How often the same line stands on the page. */
export function addRepeats(table: FeatureTable, page: Page): void {
  const count = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { text } of page.lines) count.set(text, (count.get(text) ?? 0) + 1);
  table.fill('times on the page', (i) => Math.min(5, count.get(page.lines[i]!.text)!));
  table.fill('times seen before', (i) => {
    const before = seen.get(page.lines[i]!.text) ?? 0;
    seen.set(page.lines[i]!.text, before + 1);
    return Math.min(5, before);
  });
}
