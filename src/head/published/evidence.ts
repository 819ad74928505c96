import { findDates } from '../../dates/find.ts';
import { toIso } from '../../dates/iso.ts';
import { rangeIn } from '../../page/page.ts';
import type { Found, HeadContext } from '../found.ts';
import type { DateCandidate } from './candidates.ts';

/** Share of development pages on which the markup's publication date is the gold day. */
const CONFIDENCE = 0.93;
const DAY_MS = 86_400_000;

/** `2024-05-15T02:41:00Z` for a page that shows 14 May: the day differs only because the markup's time is in UTC. */
export function isSameDayInUtc(markup: string, shown: string): boolean {
  if (!/(?:Z|[+-]00:00)$/.test(markup) || shown.length < 10) return false;
  return Math.abs(Date.parse(markup.slice(0, 10)) - Date.parse(shown.slice(0, 10))) === DAY_MS;
}

/**
 * The date in the markup's metadata, with the range where the page shows the same day; `null` if there is none.
 *
 * @param best The day that the page shows, if it is sure: among several days in the markup that one is chosen.
 */
export function markupDate(
  context: HeadContext,
  shown: readonly DateCandidate[],
  which: 'published' | 'modified',
  best: string | null = null,
): Found<string> | null {
  const given = readable(context, which);
  const date = dateOf(given, which === 'published' ? readable(context, 'modified') : [], best);
  if (!date) return null;
  const twin = shown.find((c) => isSameDay(c.iso, date.iso) && c.mention.day !== null);
  const ranges = twin ? [rangeIn(context.page, twin.line, twin.mention.start, twin.mention.end)] : [];
  const reason = `the markup gives “${date.written}”`;
  return { value: date.iso, ranges, rule: `${which}-markup`, reason, confidence: CONFIDENCE };
}

interface StatedDate {
  readonly written: string;
  readonly iso: string;
}

/** Which of the dates in the markup: the day that the page shows, else the first, unless that is of an update. */
function dateOf(
  given: readonly StatedDate[],
  modified: readonly StatedDate[],
  best: string | null,
): StatedDate | null {
  const [first] = given;
  if (!first || best === null) return first ?? null;
  const shown = given.find(({ iso }) => isSameDay(iso, best));
  if (shown) return shown;
  return isLongBefore(best, first.iso) && modified.some((update) => isUpdate(first, update)) ? null : first;
}

/** A template that gives one date for both, or a day of publication after that of an update. */
const isUpdate = (published: StatedDate, update: StatedDate): boolean =>
  update.written === published.written || update.iso.slice(0, 10) < published.iso.slice(0, 10);

/** By more than the day that a time zone may make. */
const isLongBefore = (a: string, b: string): boolean =>
  Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10)) > DAY_MS;

/** The markup's dates that have only one reading and are not later than the scrape. */
function readable(context: HeadContext, which: 'published' | 'modified'): StatedDate[] {
  const now = context.options.now?.slice(0, 10);
  const out: StatedDate[] = [];
  for (const written of context.evidence?.[which] ?? []) {
    const mention = findDates(written)[0];
    const iso = mention && !mention.open ? toIso(mention) : null;
    if (iso !== null && (now === undefined || iso.slice(0, 10) <= now)) out.push({ written, iso });
  }
  return out;
}

function isSameDay(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10);
}
