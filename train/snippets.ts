import type { Gold } from '../eval/corpus.ts';
import { snippetsIn } from '../eval/metrics/fields.ts';
import type { Page } from '../src/page/page.ts';
import { countsOf } from '../src/text/measure.ts';

/**
 * Finds lines by snippets that the body must contain or must not contain.
 *
 * @returns One weight for each line, like `alignToGold`: its number of words, negative if it contains a snippet that the
 *   body must not contain; `NaN` for the many lines with no snippet, or with both kinds.
 */
export function alignToSnippets(page: Page, gold: Gold): Float64Array {
  return Float64Array.from(page.lines, ({ text }) => {
    const inside = snippetsIn(text, gold.with ?? []).some(Boolean);
    const outside = snippetsIn(text, gold.without ?? []).some(Boolean);
    if (inside === outside) return Number.NaN;
    const { words } = countsOf(text);
    return inside ? Math.max(1, words) : -words;
  });
}
