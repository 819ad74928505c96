import type { Line } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findFullDates, type LineDates } from './find.ts';
import type { DateMention } from './mention.ts';
import { mayHoldYear } from './shape.ts';

const NOTHING: LineDates = { mentions: [], tied: false };
/** The rules and the head ask for the same lines; what was read of a page lives as long as the page does. */
const read = new WeakMap<Page, LineDates[]>();

/**
 * The dates with a year that stand near a line's ends. Each line is read once in a page's life, and once more
 * only where its words mean another month in the language.
 *
 * @param language BCP 47 tag of the page, `null` while it is unknown.
 */
export function datesOn(page: Page, line: Line, language: string | null = null): readonly DateMention[] {
  const lines = read.get(page) ?? new Array<LineDates>(page.lines.length);
  read.set(page, lines);
  lines[line.index] ??= mayHoldYear(line.text) ? findFullDates(line.text, null) : NOTHING;
  const { mentions, tied } = lines[line.index]!;
  return tied && language !== null ? findFullDates(line.text, language).mentions : mentions;
}
