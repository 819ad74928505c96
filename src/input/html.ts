import type { Warning } from '../api/article.ts';
import { EvidenceReader } from './html-evidence.ts';
import type { Markup } from './markup/markup.ts';
import { showNoscript } from './noscript.ts';
import { type RenderedText, render } from './render.ts';
import { repairMarkup } from './repair-markup.ts';
import { sanitize } from './sanitize.ts';
import type { Evidence } from './source.ts';

export interface HtmlText extends Omit<RenderedText, 'lines'> {
  /** `null` for a text dump with leftover tags. */
  readonly markup: Markup | null;
  /** `null` for a text dump with leftover tags. */
  readonly evidence: Evidence | null;
  readonly warnings: readonly Warning[];
}

/**
 * The text of markup, in lines by its block structure.
 *
 * @param from `page`: a complete HTML page. `text`: a text dump with leftover tags, in which line ends
 *   count and only known tags are treated as tags.
 */
export function htmlToText(html: string, from: 'page' | 'text'): HtmlText {
  const shown = from === 'page' ? showNoscript(html) : html;
  const evidence = from === 'page' ? new EvidenceReader(shown) : null;
  const repaired = repairMarkup(shown, from === 'text', (token) => evidence?.take(token));
  const { lines, ...rendered } = render(sanitize(repaired.html), from === 'text');
  const markup = from === 'page' ? { elements: repaired.elements, lines } : null;
  const warnings: Warning[] = [];
  if (repaired.capped) {
    warnings.push({ code: 'nesting-capped', message: 'Elements nested too deeply were flattened.' });
  }
  return { ...rendered, markup, evidence: evidence?.evidence() ?? null, warnings };
}
