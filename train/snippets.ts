import type { Gold } from '../eval/corpus.ts';
import { snippetsIn } from '../eval/metrics/fields.ts';
import type { Page } from '../src/page/page.ts';
import { countsOf } from '../src/text/measure.ts';

/**
 * What snippets that the body must hold, and must not hold, say of the page's lines.
 *
 * @returns One weight a line, as of `alignToGold`: its words where it holds a snippet of the body, negative where
 *   it holds one of the others; `NaN` for the many lines of which the gold says nothing, or both.
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
