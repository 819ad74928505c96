import type { Page } from '../../page/page.ts';
import type { FeatureTable } from './table.ts';

/** Words of spaced scripts, and pairs of characters in scripts without spaces, lower-case. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{1,2}|[\p{L}\p{N}\p{M}]+/gu;

/** A line of at least this many words speaks for the page's running text. */
const PROSE_WORDS = 12;
/** How many of the page's commonest prose words count as its function words. */
const COMMON = 40;

export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

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
  const { tokens, lines } = numbered(page);
  const isProse = (i: number) => words[i]! >= PROSE_WORDS && ends[i] === 1;
  const linesWith = countLines(lines, tokens.length, isProse);
  const common = commonest(tokens, linesWith);
  table.fill('common words', (i) => share(lines[i]!, (t) => common[t]!, all));
  table.fill('words of the running text', (i) => {
    const own = isProse(i) ? 1 : 0;
    return share(
      lines[i]!,
      (t) => (linesWith[t]! > own ? 1 : 0),
      (t) => 1 - common[t]!,
    );
  });
  const title = new Uint8Array(tokens.length);
  for (const t of lines[0] ?? []) title[t] = 1 - common[t]!;
  table.fill('words of the first line', (i) => share(lines[i]!, (t) => title[t]!, all));
}

/** The page's different tokens, and each line as numbers into them: numbers compare faster than words. */
function numbered(page: Page): { tokens: string[]; lines: Int32Array[] } {
  const numbers = new Map<string, number>();
  const lines = page.lines.map((line) =>
    Int32Array.from(tokensOf(line.text), (token) => {
      const known = numbers.get(token);
      if (known !== undefined) return known;
      numbers.set(token, numbers.size);
      return numbers.size - 1;
    }),
  );
  return { tokens: [...numbers.keys()], lines };
}

/** In how many of the lines that count each token stands. */
function countLines(
  lines: readonly Int32Array[],
  tokens: number,
  counts: (line: number) => boolean,
): Int32Array {
  const linesWith = new Int32Array(tokens);
  const lastIn = new Int32Array(tokens).fill(-1);
  lines.forEach((list, i) => {
    if (!counts(i)) return;
    for (const t of list) {
      if (lastIn[t] !== i) linesWith[t]!++;
      lastIn[t] = i;
    }
  });
  return linesWith;
}

/** 1 for each of the page's function words. */
function commonest(tokens: readonly string[], linesWith: Int32Array): Uint8Array {
  const common = new Uint8Array(tokens.length);
  const used = [...tokens.keys()].filter((t) => linesWith[t]! > 0);
  used.sort((a, b) => linesWith[b]! - linesWith[a]! || (tokens[a]! < tokens[b]! ? -1 : 1));
  for (const t of used.slice(0, COMMON)) common[t] = 1;
  return common;
}

const all = () => 1;

/** Share of a line's tokens, of those that count, that pass; 0 where none counts. Both tests give 1 or 0. */
function share(
  line: Int32Array,
  passes: (token: number) => number,
  counts: (token: number) => number,
): number {
  let passed = 0;
  let counted = 0;
  for (const t of line) {
    const one = counts(t);
    counted += one;
    passed += one * passes(t);
  }
  return counted ? passed / counted : 0;
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
