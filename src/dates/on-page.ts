import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import { findDates, findFullDates, type LineDates } from './find.ts';
import type { DateMention } from './mention.ts';
import { mayHoldYear } from './shape.ts';

const NOTHING: LineDates = { mentions: [], tied: false };

/** By line, what was read of it so far: the rules and the head ask for the dates of the same lines. */
const fullDates = perPage((page) => new Array<LineDates | undefined>(page.lines.length));
const allDates = perPage((page) => new Array<readonly DateMention[] | undefined>(page.lines.length));

/**
 * The dates with a year that stand near a line's ends. Each line is read once in a page's life, and once more
 * only where its words mean another month in the language.
 *
 * @param language BCP 47 tag of the page, `null` while it is unknown.
 */
export function datesOn(page: Page, line: Line, language: string | null = null): readonly DateMention[] {
  const known = fullDates(page);
  known[line.index] ??= mayHoldYear(line.text) ? findFullDates(line.text, null) : NOTHING;
  const { mentions, tied } = known[line.index]!;
  return tied && language !== null ? findFullDates(line.text, language).mentions : mentions;
}

/** Longer lines are running text. In UTF-16 code units. */
const LONGEST = 400;

/** Every date on a line, also without a year or amid other text, whatever the language; none on longer lines. */
export function allDatesOn(page: Page, line: Line): readonly DateMention[] {
  const known = allDates(page);
  known[line.index] ??= line.text.length > LONGEST ? [] : findDates(line.text);
  return known[line.index]!;
}
