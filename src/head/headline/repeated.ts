import { textKey } from '../../text/same-text.ts';
import type { Found, HeadContext } from '../found.ts';
import { titleParts } from './title-line.ts';

/** Lines above the body's first that are looked at. */
const ABOVE = 250;
/** The headline may stand once more right below a lede that was taken for the body's start. */
const BELOW = 6;

/**
 * Lines, other than the headline's own, that say the headline once more at the top of the page:
 * the title line, breadcrumbs' last step, a second heading. Their indices, ascending.
 */
export function repeatedHeadlines(context: HeadContext, headline: Found<string> | null): number[] {
  const range = headline?.ranges[0];
  if (!headline || !range) return [];
  const key = textKey(headline.value);
  const { lines } = context.page;
  const first = context.decision.first < 0 ? lines.length : context.decision.first;
  const out: number[] = [];
  for (let i = 0; i < Math.min(lines.length, first + BELOW); i++) {
    const line = lines[i]!;
    const isTop = i === 0 || i >= first - ABOVE;
    const isOwn = line.start < range[1] && range[0] < line.end;
    if (isTop && !isOwn && says(line.text, key, i === 0)) out.push(i);
  }
  return out;
}

function says(text: string, key: string, isTitleLine: boolean): boolean {
  if (!text || text.length > key.length + 200) return false;
  if (textKey(text) === key) return true;
  return isTitleLine && titleParts(text).some((p) => p.key === key);
}
