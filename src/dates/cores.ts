import { eraCore, isEraLetter } from './calendars/eras.ts';
import { hijriCore } from './calendars/hijri.ts';
import { jalaliCore } from './calendars/jalali.ts';
import { isRocShape, rocCore } from './calendars/roc.ts';
import type { Core } from './core.ts';
import type { Item } from './items.ts';
import { namedCores } from './named.ts';
import { isShortYearFirst, numericCore, spacedYearCore, updateCore } from './numeric.ts';
import { isDoubtful, isPlausible } from './plausible.ts';

/** The days and months of a text, and whether the language can change how they are read. */
export interface ChosenCores {
  readonly cores: readonly Core[];
  readonly doubtful: boolean;
}

const NONE: ChosenCores = { cores: [], doubtful: false };

/** The first digits of a year in the calendars that have months of their own: `1445`, `۱۴۰۳`. */
const OTHER_YEAR = /^1[345]\d\d$/;

/**
 * A cheap test before reading: most texts with a number have no month's name, no two numbers with a mark between, no
 * era's letter before a number and no year of another calendar.
 */
function mayHoldCore(items: readonly Item[], hasOtherYear: boolean): boolean {
  if (hasOtherYear) return true;
  return items.some(({ kind, meaning }, i) => {
    if (meaning?.month) return true;
    return kind === 'number' && (isPair(items, i) || isEraLetter(items, i));
  });
}

const isOtherYear = ({ kind, key }: Item) => kind === 'number' && OTHER_YEAR.test(key);

/** Two numbers with a mark between: all days in digits begin with them. */
const isPair = (items: readonly Item[], at: number) =>
  items[at + 1]?.kind === 'mark' && items[at + 2]?.kind === 'number';

/**
 * Where dates overlap, a full one is preferred to a partial one, and the first of equals.
 *
 * @param length Length of the whole text, in characters.
 */
export function chosenCores(items: readonly Item[], length: number, language: string | null): ChosenCores {
  const hasOtherYear = items.some(isOtherYear);
  if (!mayHoldCore(items, hasOtherYear)) return NONE;
  const ranks: Core[][] = [[], [], [], []];
  let doubtful = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'number' && !item.meaning?.month) continue;
    doubtful ||=
      isEraLetter(items, i) ||
      (isPair(items, i) && isOtherYear(item)) ||
      (isPair(items, i) && (isShortYearFirst(items, i) || isRocShape(items, i)));
    for (const core of coresAt(items, i, language, hasOtherYear)) {
      doubtful ||= isDoubtful(core, items) || (core.numeric !== null && core.shortYear);
      if (isPlausible(core, items, length, language)) ranks[rankOf(core)]!.push(core);
    }
  }
  const used = new Uint8Array(items.length);
  const out: Core[] = [];
  for (const core of ranks.flat()) {
    if (used.subarray(core.from, core.to).some((u) => u === 1)) continue;
    used.fill(1, core.from, core.to);
    out.push(core);
  }
  return {
    cores: withoutRangeEnds(
      withoutTwins(out).sort((a, b) => a.from - b.from),
      items,
    ),
    doubtful,
  };
}

function coresAt(
  items: readonly Item[],
  at: number,
  language: string | null,
  hasOtherYear: boolean,
): readonly Core[] {
  if (items[at]!.kind !== 'number') return namedCores(items, at);
  const inDigits = isPair(items, at);
  const one =
    (inDigits
      ? (eraCore(items, at, language) ?? rocCore(items, at, language) ?? numericCore(items, at, language))
      : null) ??
    (hasOtherYear ? (jalaliCore(items, at, language) ?? hijriCore(items, at)) : null) ??
    (inDigits ? (updateCore(items, at, language) ?? spacedYearCore(items, at)) : null);
  return one ? [one] : namedCores(items, at);
}

/** Without Hijri days if there is a Gregorian one: both mean the same day, or one day apart: `14 رمضان 1445 هـ - 24 مارس 2024`. */
function withoutTwins(cores: Core[]): Core[] {
  const gregorian = cores.some((c) => !c.hijri && c.year !== null && c.day !== null);
  return gregorian ? cores.filter((c) => !c.hijri) : cores;
}

/** Between the ends of a range: `May 12 – May 18, 2023`, `12. Mai bis 18. Mai 2023`. */
const RANGE = /^(?:[-–—‐]|to|until|till|bis|au|al|à|do|aan|tot|до|til|till)$/u;

/** A range is one date, its first day: `May 12 – May 18, 2023`. */
function withoutRangeEnds(cores: readonly Core[], items: readonly Item[]): Core[] {
  const out: Core[] = [];
  for (const core of cores) {
    const before = out.at(-1);
    const isEnd =
      before && before.year === null && before.day !== null && core.year !== null && core.day !== null;
    if (isEnd && core.from === before.to + 1 && RANGE.test(items[before.to]!.key)) {
      const year = before.month > core.month ? core.year - 1 : core.year;
      out[out.length - 1] = { ...before, year, to: core.to };
    } else out.push(core);
  }
  return out;
}

function rankOf(core: Core): number {
  if (core.year === null) return 3;
  if (core.day === null) return 2;
  return core.shortYear ? 1 : 0;
}
