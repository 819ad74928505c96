import { shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { normalisedLines } from '../../phrases/on-page.ts';
import type { Label, Rule } from '../rule.ts';

/** A paragraph has at least this many UTF-16 code units; the later one of two copies is labelled. */
const MIN_PARAGRAPH = 120;
/** A short line that is on the page this often is a menu entry or a button. */
const MIN_REPEATS = 3;
/** Shorter lines (`1`, `–`) often repeat by chance. */
const MIN_LENGTH = 3;

/** Lines that occur more than once: menus shown twice, buttons at every teaser, copied paragraphs. */
export const repeatedLine: Rule = {
  name: 'repeated-line',
  kind: 'repeated-line',
  about: 'A line that the page repeats: a short line three times or more, a paragraph twice.',
  find(page: Page): Label[] {
    const seen = new Map<string, number[]>();
    const normal = normalisedLines(page);
    for (const line of page.lines) {
      const key = line.text.length < MIN_PARAGRAPH ? normal[line.index]! : line.text;
      if (key.length < MIN_LENGTH) continue;
      const at = seen.get(key);
      if (at) at.push(line.index);
      else seen.set(key, [line.index]);
    }
    const { first, last } = shapesOf(page);
    const labels: Label[] = [];
    for (const [key, at] of seen) if (at.length > 1) labels.push(...repeats(key, at, first, last));
    return labels;
  },
};

/** A short line that is repeated only between running text (`Pros`, `Our score`) belongs to the article. */
function repeats(key: string, at: readonly number[], first: number, last: number): Label[] {
  const long = key.length >= MIN_PARAGRAPH;
  if (!long && (at.length < MIN_REPEATS || at.every((i) => i > first && i < last))) return [];
  const reason = `stands on the page ${at.length} times: “${key.slice(0, 40)}”`;
  return (long ? at.slice(1) : at).map((line) => ({
    kind: 'repeated-line',
    line,
    rule: 'repeated-line',
    reason,
    certainty: 'likely',
  }));
}
