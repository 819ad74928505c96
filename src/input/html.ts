import type { Warning } from '../api/article.ts';
import { type RenderedText, render } from './render.ts';
import { sanitize } from './sanitize.ts';
import { tame } from './tame.ts';

export interface Rendered extends RenderedText {
  readonly warnings: readonly Warning[];
}

/**
 * The text of markup, in lines by its block structure.
 *
 * @param from `page`: a complete HTML page. `text`: a text dump with leftover tags, in which line ends
 *   count and only known tags are treated as tags.
 */
export function htmlToText(html: string, from: 'page' | 'text'): Rendered {
  const tamed = tame(html, from === 'text');
  const rendered = render(sanitize(tamed.html), from === 'text');
  const warnings: Warning[] = [];
  if (tamed.capped) {
    warnings.push({ code: 'nesting-capped', message: 'Elements nested too deeply were flattened.' });
  }
  return { ...rendered, warnings };
}
