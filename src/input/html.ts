import type { Warning } from '../api/article.ts';
import type { Markup } from './markup/markup.ts';
import { type RenderedText, render } from './render.ts';
import { repairMarkup } from './repair-markup.ts';
import { sanitize } from './sanitize.ts';

export interface HtmlText extends Omit<RenderedText, 'lines'> {
  /** `null` for a text dump with leftover tags. */
  readonly markup: Markup | null;
  readonly warnings: readonly Warning[];
}

/**
 * The text of markup, in lines by its block structure.
 *
 * @param from `page`: a complete HTML page. `text`: a text dump with leftover tags, in which line ends
 *   count and only known tags are treated as tags.
 */
export function htmlToText(html: string, from: 'page' | 'text'): HtmlText {
  const repaired = repairMarkup(html, from === 'text');
  const { lines, ...rendered } = render(sanitize(repaired.html), from === 'text');
  const markup = from === 'page' ? { elements: repaired.elements, lines } : null;
  const warnings: Warning[] = [];
  if (repaired.capped) {
    warnings.push({ code: 'nesting-capped', message: 'Elements nested too deeply were flattened.' });
  }
  return { ...rendered, markup, warnings };
}
