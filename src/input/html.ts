import type { Warning } from '../api/article.ts';
import { type RenderedText, render } from './render.ts';
import { sanitize } from './sanitize.ts';
import { tame } from './tame.ts';

export interface Rendered extends RenderedText {
  readonly warnings: readonly Warning[];
}

/**
 * Block-structured text of markup.
 *
 * @param from `page`: a whole HTML page. `text`: a text dump with tags left over, whose line ends
 *   count and where only known tags are tags.
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
