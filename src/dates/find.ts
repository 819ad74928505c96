import { type ClockAt, readBareClock, readClock, UNITS } from './clock.ts';
import { clockWords } from './clock-words.ts';
import { type Core, fullYear } from './core.ts';
import { chosenCores } from './cores.ts';
import { type Item, readItems } from './items.ts';
import { labelOf } from './label.ts';
import type { DateMention } from './mention.ts';
import { hasDigit } from './shape.ts';
import { isWeekday, withWeekday } from './weekday.ts';
import { dateWindows, fullDateWindows } from './windows.ts';

const GAP_MARKS = ',،、|•·-–—@/(:：.;)（）';
/** At most this many marks, weekdays and glue words between a date and its time. */
const MAX_CLOCK_GAP = 6;

const NONE: readonly DateMention[] = [];

/**
 * Every date in a text, in order, as written.
 *
 * @param language BCP 47 tag of the text; so that Czech `pro` and Italian `set` are months only in their language.
 */
export function findDates(text: string, language: string | null = null): readonly DateMention[] {
  return hasDigit(text) ? readWindows(text, dateWindows(text), language).mentions : NONE;
}

/** The dates of a line. */
export interface LineDates {
  readonly mentions: readonly DateMention[];
  /** Whether the result may depend on the language: some words are months in some languages only. */
  readonly languageDependent: boolean;
}

/** Every date with a year near the ends of a line, in order; cheaper than `findDates` on running text. */
export function findFullDates(text: string, language: string | null): LineDates {
  const { mentions, languageDependent } = readWindows(text, fullDateWindows(text), language);
  return { mentions: mentions.filter((m) => m.year !== null), languageDependent };
}

function readWindows(
  text: string,
  windows: readonly (readonly [start: number, end: number])[],
  language: string | null,
): { mentions: DateMention[]; languageDependent: boolean } {
  const mentions: DateMention[] = [];
  let languageDependent = false;
  for (const [start, end] of windows) {
    const items = readItems(text.slice(start, end));
    const { cores, doubtful } = chosenCores(items, text.length, language);
    languageDependent ||= doubtful;
    mentions.push(...mentionsOf(items, cores, start));
  }
  return { mentions, languageDependent };
}

/** @param shift Where the items' text begins in the whole text. */
function mentionsOf(items: readonly Item[], cores: readonly Core[], shift: number): DateMention[] {
  if (cores.length === 0) return [];
  const clocks = clocksOf(items);
  const taken = new Set<ClockAt>();
  return cores.map((core, i) => {
    const floor = cores[i - 1]?.to ?? 0;
    const clock = clockAfter(items, core, clocks, taken) ?? clockBefore(items, core, floor, clocks, taken);
    if (clock) taken.add(clock);
    const ceiling = cores[i + 1]?.from ?? items.length;
    return mentionOf(items, core, clock, { floor, ceiling, shift });
  });
}

interface Clocks {
  byStart: Map<number, ClockAt>;
  byEnd: Map<number, ClockAt>;
}

function clocksOf(items: readonly Item[]): Clocks {
  const byStart = new Map<number, ClockAt>();
  const byEnd = new Map<number, ClockAt>();
  for (let i = 0; i < items.length; i++) {
    const clock = readClock(items, i);
    if (!clock) continue;
    byStart.set(i, clock);
    if (!byEnd.has(clock.to)) byEnd.set(clock.to, clock);
  }
  return { byStart, byEnd };
}

function mayBeInGap(item: Item): boolean {
  if (item.kind === 'mark') return GAP_MARKS.includes(item.key);
  if (item.kind === 'number') return false;
  const m = item.meaning;
  return Boolean(m?.glue || m?.weekday) || clockWords.has(item.key) || item.key === 't';
}

function clockAfter(items: readonly Item[], core: Core, clocks: Clocks, taken: Set<ClockAt>): ClockAt | null {
  for (let i = core.to; i <= core.to + MAX_CLOCK_GAP && i < items.length; i++) {
    if (items[i]!.space === 2) return null;
    const clock =
      clocks.byStart.get(i) ?? (core.year !== null && i <= core.to + 1 && readBareClock(items, i));
    if (clock) return taken.has(clock) ? null : clock;
    if (!mayBeInGap(items[i]!)) return null;
  }
  return null;
}

function clockBefore(
  items: readonly Item[],
  core: Core,
  floor: number,
  clocks: Clocks,
  taken: Set<ClockAt>,
): ClockAt | null {
  for (let i = core.from; i > floor && i >= core.from - MAX_CLOCK_GAP; i--) {
    const clock = clocks.byEnd.get(i);
    if (clock && clock.from >= floor) return taken.has(clock) ? null : clock;
    if (!mayBeInGap(items[i - 1]!) || items[i]!.space === 2) return null;
  }
  return null;
}

function mentionOf(
  items: readonly Item[],
  core: Core,
  at: ClockAt | null,
  room: { floor: number; ceiling: number; shift: number },
): DateMention {
  const range = rangeOf(items, core, at);
  const [from, to] = withWeekday(items, range.from, range.to, room);
  const label = labelOf(items, from, to, room.floor);
  const start = items[from]!.start + room.shift;
  return {
    start,
    end: items[to - 1]!.end + room.shift,
    year: core.year ?? range.year,
    month: core.month,
    day: core.day,
    clock: at?.clock ?? null,
    open: core.open,
    numeric: core.numeric,
    separator: core.separator,
    monthFirst: core.monthFirst,
    shortYear: core.shortYear,
    weekday: to > range.to || from < range.from || items.slice(from, to).some(isWeekday),
    label: label?.label ?? null,
    labelStart: label ? label.start + room.shift : start,
    languages: items[core.monthAt]?.meaning?.languages ?? [],
  };
}

/** The range of date and time together, with a year after the time: `Tue May 14 19:12:05 2024`. */
function rangeOf(
  items: readonly Item[],
  core: Core,
  at: ClockAt | null,
): { from: number; to: number; year: number | null } {
  let to = Math.max(core.to, at?.to ?? core.to);
  const year = core.year === null && at && at.from >= core.to ? fullYear(items[to]) : null;
  if (year !== null) to++;
  const unit = items[to];
  if (at && unit && UNITS.has(unit.key) && unit.space !== 2) to++;
  return { from: Math.min(core.from, at?.from ?? core.from), to, year };
}
