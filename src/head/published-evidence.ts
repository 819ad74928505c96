import { findDates } from '../dates/find.ts';
import { toIso } from '../dates/iso.ts';
import { rangeIn } from '../page/page.ts';
import type { Found, HeadContext } from './found.ts';
import type { DateCandidate } from './published-candidates.ts';

/** Share of development pages whose markup's publication date is the gold day. */
const CONFIDENCE = 0.93;
const DAY = 86_400_000;

/** `2024-05-15T02:41:00Z` for a page that says 14 May: the day turned in UTC, not where the page was written. */
export function isSameDayInUtc(markup: string, shown: string): boolean {
  if (!/(?:Z|[+-]00:00)$/.test(markup) || shown.length < 10) return false;
  return Math.abs(Date.parse(markup.slice(0, 10)) - Date.parse(shown.slice(0, 10))) === DAY;
}

/** The date the markup's metadata gives, with where the page shows the same day; `null` without markup. */
export function markupDate(
  context: HeadContext,
  shown: readonly DateCandidate[],
  which: 'published' | 'modified',
): Found<string> | null {
  const now = context.options.now?.slice(0, 10);
  for (const written of context.evidence?.[which] ?? []) {
    const mention = findDates(written)[0];
    const iso = mention && !mention.open ? toIso(mention) : null;
    if (iso === null || (now !== undefined && iso.slice(0, 10) > now)) continue;
    const twin = shown.find((c) => c.iso.slice(0, 10) === iso.slice(0, 10) && c.mention.day !== null);
    const ranges = twin ? [rangeIn(context.page, twin.line, twin.mention.start, twin.mention.end)] : [];
    const reason = `the markup gives “${written}”`;
    return { value: iso, ranges, rule: `${which}-markup`, reason, confidence: CONFIDENCE };
  }
  return null;
}
