import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import { findDates, findFullDates, type LineDates } from './find.ts';
import type { DateMention } from './mention.ts';
import { type RelativeTime, relativeTimes } from './relative.ts';
import { mayHoldYear } from './shape.ts';

const NOTHING: LineDates = { mentions: [], languageDependent: false };

/** The dates read so far, by line: rules and head ask for the same lines. */
const fullDates = perPage((page) => new Array<LineDates | undefined>(page.lines.length));
const allDates = perPage((page) => new Array<readonly DateMention[] | undefined>(page.lines.length));
const times = perPage((page) => new Array<readonly RelativeTime[] | undefined>(page.lines.length));

/**
 * The dates with a year near a line's ends. Each line is read once per page, and again only where the language
 * can change the result.
 *
 * @param language BCP 47 tag of the page, `null` while it is unknown.
 */
export function datesOn(page: Page, line: Line, language: string | null = null): readonly DateMention[] {
  const known = fullDates(page);
  known[line.index] ??= mayHoldYear(line.text) ? findFullDates(line.text, null) : NOTHING;
  const { mentions, languageDependent } = known[line.index]!;
  return languageDependent && language !== null ? findFullDates(line.text, language).mentions : mentions;
}

/** Longer lines are running text. In UTF-16 code units. */
const MAX_LENGTH = 400;

/** Every date on a line, also without a year or inside other text, in any language; none on longer lines. */
export function allDatesOn(page: Page, line: Line): readonly DateMention[] {
  const known = allDates(page);
  known[line.index] ??= line.text.length > MAX_LENGTH ? [] : findDates(line.text);
  return known[line.index]!;
}

/** The times such as `16 hours ago` on a line, read once per page. */
export function relativeTimesOn(page: Page, line: Line): readonly RelativeTime[] {
  const known = times(page);
  known[line.index] ??= relativeTimes(line.text);
  return known[line.index]!;
}
