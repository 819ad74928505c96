import { textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';
import { titleParts } from './title-line.ts';

/** Lines above the body's first that are compared with the headline. */
const MAX_ABOVE = 250;
/** Lines below it: the headline may be repeated right below a lede that was found as the body's start. */
const MAX_BELOW = 6;
/** A title line is at most this much longer than the headline. */
const MAX_LONGER = 200;

/**
 * Lines that repeat the headline at the top of the page: the title line, the last breadcrumb, a second heading. Their
 * indices, ascending, without the headline's own.
 */
export function repeatedHeadlines(context: HeadContext, headline: Found<string> | null): number[] {
  const range = headline?.ranges[0];
  if (!headline || !range) return [];
  const key = textKey(headline.value);
  const { lines } = context.page;
  const first = context.decision.first < 0 ? lines.length : context.decision.first;
  const out: number[] = [];
  for (let i = 0; i < Math.min(lines.length, first + MAX_BELOW); i++) {
    const line = lines[i]!;
    const isTop = i === 0 || i >= first - MAX_ABOVE;
    const isOwn = line.start < range[1] && range[0] < line.end;
    if (isTop && !isOwn && repeats(line.text, key, i === 0)) out.push(i);
  }
  return out;
}

function repeats(text: string, key: string, isTitleLine: boolean): boolean {
  if (!text || text.length > key.length + MAX_LONGER) return false;
  if (textKey(text) === key) return true;
  return isTitleLine && titleParts(text).some((p) => p.key === key);
}
