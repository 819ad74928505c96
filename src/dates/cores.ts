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
function mayHoldCore(items: readonly Item[]): boolean {
  return items.some(({ kind, key, meaning }, i) => {
    if (meaning?.month) return true;
    if (kind !== 'number') return false;
    const isPair = items[i + 1]?.kind === 'mark' && items[i + 2]?.kind === 'number';
    return isPair || isEraLetter(items, i) || OTHER_YEAR.test(key);
  });
}

/**
 * Where dates overlap, a full one is preferred to a partial one, and the first of equals.
 *
 * @param length Length of the whole text, in characters.
 */
export function chosenCores(items: readonly Item[], length: number, language: string | null): ChosenCores {
  if (!mayHoldCore(items)) return NONE;
  const ranks: Core[][] = [[], [], [], []];
  let doubtful = false;
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind !== 'number' && !item.meaning?.month) continue;
    doubtful ||= isShortYearFirst(items, i) || isEraLetter(items, i) || isRocShape(items, i);
    for (const core of coresAt(items, i, language)) {
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

function coresAt(items: readonly Item[], at: number, language: string | null): readonly Core[] {
  if (items[at]!.kind !== 'number') return namedCores(items, at);
  const one =
    eraCore(items, at, language) ??
    rocCore(items, at, language) ??
    numericCore(items, at, language) ??
    jalaliCore(items, at, language) ??
    hijriCore(items, at) ??
    updateCore(items, at, language) ??
    spacedYearCore(items, at);
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
