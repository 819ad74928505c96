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
  const tokens = page.lines.map((l) => tokensOf(l.text));
  const linesWith = new Map<string, number>();
  const isProse = (i: number) => words[i]! >= PROSE_WORDS && ends[i] === 1;
  tokens.forEach((list, i) => {
    if (isProse(i)) for (const t of new Set(list)) linesWith.set(t, (linesWith.get(t) ?? 0) + 1);
  });
  const common = new Set(
    [...linesWith]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, COMMON)
      .map(([t]) => t),
  );
  const shareOf = (i: number, test: (t: string) => boolean) => {
    const list = tokens[i]!;
    return list.length ? list.filter(test).length / list.length : 0;
  };
  table.fill('common words', (i) => shareOf(i, (t) => common.has(t)));
  table.fill('words of the running text', (i) => {
    const own = isProse(i) ? 1 : 0;
    const content = tokens[i]!.filter((t) => !common.has(t));
    return content.length ? content.filter((t) => (linesWith.get(t) ?? 0) > own).length / content.length : 0;
  });
  const title = new Set(tokens[0] ?? []);
  table.fill('words of the first line', (i) => shareOf(i, (t) => title.has(t) && !common.has(t)));
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
