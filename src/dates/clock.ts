import { clockWords, hourMarks, minuteMarks, secondMarks } from './clock-words.ts';
import { touching } from './core.ts';
import type { Item } from './items.ts';
import type { Clock } from './mention.ts';
import { readZone, type ZoneAt } from './zones/zone.ts';

/** A time of day among the items; `to` is exclusive. */
export interface ClockAt {
  readonly from: number;
  readonly to: number;
  readonly clock: Clock;
}

/** Words after a time that belong to it: `19:12 Uhr`. */
export const UNITS: ReadonlySet<string> = new Set(['uhr', 'uur', 'hrs', 'h', 'น', 'ч', 'hod']);

/** Reads a time that begins at an item: `19:12`, `7:12 PM EDT`, `19h12`, `下午3:20`, `kl. 19.12`, `7 pm`. */
export function readClock(items: readonly Item[], at: number): ClockAt | null {
  const early = items[at]?.meaning?.meridiem;
  const i = early && items[at]!.kind === 'word' ? at + 1 : at;
  const digits = fourDigits(items, i);
  if (digits) return digits;
  const hour = twoDigits(items[i], 24);
  if (hour === null || items[i]!.space === 2) return null;
  const rest = readMinutes(items, i);
  const after = rest?.to ?? i + 1;
  const late = items[after]?.space === 2 ? undefined : items[after]?.meaning?.meridiem;
  const half = early ?? late;
  if (!rest && !half) return null;
  let to = late ? after + 1 : after;
  if (late && items[to]?.key === '.' && items[to]!.space === 0) to++;
  const zone = zoneAfter(items, to);
  const clock = {
    hour: half ? inHalf(hour, half) : hour % 24,
    minute: rest?.minute ?? 0,
    second: rest?.second ?? null,
    offset: zone?.offset ?? null,
    ambiguousZone: zone?.ambiguous ?? null,
  };
  return { from: at, to: zone?.to ?? to, clock };
}

/** The zone after a time, also after a unit: `19:12 Uhr MESZ`. */
function zoneAfter(items: readonly Item[], at: number): ZoneAt | null {
  return readZone(items, at) ?? (UNITS.has(items[at]?.key ?? '') ? readZone(items, at + 1) : null);
}

/** `1430 hrs` */
function fourDigits(items: readonly Item[], at: number): ClockAt | null {
  const item = items[at];
  if (item?.kind !== 'number' || item.key.length !== 4 || items[at + 1]?.key !== 'hrs') return null;
  const hour = Number(item.key.slice(0, 2));
  const minute = Number(item.key.slice(2));
  if (hour > 23 || minute > 59) return null;
  const zone = readZone(items, at + 2);
  const { offset = null, ambiguous = null } = zone ?? {};
  return {
    from: at,
    to: zone?.to ?? at + 2,
    clock: { hour, minute, second: null, offset, ambiguousZone: ambiguous },
  };
}

function inHalf(hour: number, half: 'am' | 'pm'): number {
  if (half === 'pm') return hour < 12 ? hour + 12 : hour % 24;
  return hour === 12 ? 0 : hour % 24;
}

function twoDigits(item: Item | undefined, max: number): number | null {
  if (item?.kind !== 'number' || item.key.length > 2) return null;
  const value = Number(item.key);
  return value <= max ? value : null;
}

interface Minutes {
  minute: number;
  second: number | null;
  to: number;
}

function readMinutes(items: readonly Item[], hourAt: number): Minutes | null {
  const mark = items[hourAt + 1];
  if (!mark) return null;
  const colon = touching(mark, ':：');
  // `4 U 12/18` is the number of a case.
  const letter = mark.kind === 'word' && hourMarks.has(mark.key) && !(mark.upper && mark.key === 'u');
  if (!colon && !letter && !(touching(mark, '.') && isDottedClock(items, hourAt))) return null;
  const minute = items[hourAt + 2];
  const value = twoDigits(minute, 59);
  if (value === null || minute!.key.length !== 2 || (colon && minute!.space !== 0)) {
    return letter && mark.space === 0 ? { minute: 0, second: null, to: hourAt + 2 } : null;
  }
  let to = hourAt + 3;
  if (minuteMarks.has(items[to]?.key ?? '') && items[to]!.space === 0) to++;
  const second = readSecond(items, to, colon);
  return { minute: value, second: second?.value ?? null, to: second?.to ?? to };
}

function readSecond(
  items: readonly Item[],
  at: number,
  colon: boolean,
): { value: number; to: number } | null {
  const numberAt = colon ? at + 1 : at;
  if (colon && !touching(items[at], ':：')) return null;
  const value = twoDigits(items[numberAt], 59);
  if (value === null || items[numberAt]!.key.length !== 2) return null;
  let to = numberAt + 1;
  if (!colon) return secondMarks.has(items[to]?.key ?? '') ? { value, to: to + 1 } : null;
  if (touching(items[to], '.,') && items[to + 1]?.kind === 'number' && items[to + 1]!.space === 0) to += 2;
  return { value, to };
}

/** Marks that may follow a dotted time that no word identifies as one. */
const CLOSES = ',|)–—-·•';

/** A dotted time directly after a full date, followed by nothing more: `1. jan. 1990, 14.05`. */
export function readBareClock(items: readonly Item[], at: number): ClockAt | null {
  const [hour, dot, minute, next] = items.slice(at, at + 4);
  const h = twoDigits(hour, 23);
  const m = twoDigits(minute, 59);
  if (h === null || m === null || minute!.key.length !== 2) return null;
  if (hour!.space !== 1 || !touching(dot, '.') || minute!.space !== 0) return null;
  const zone = readZone(items, at + 3);
  if (!zone && next && next.space !== 2 && !(next.kind === 'mark' && CLOSES.includes(next.key))) return null;
  return {
    from: at,
    to: zone?.to ?? at + 3,
    clock: {
      ...{ hour: h, minute: m, second: null },
      ...{ offset: zone?.offset ?? null, ambiguousZone: zone?.ambiguous ?? null },
    },
  };
}

/** Whether a dotted pair is a time: only with a clock word before or after it: `kl. 19.12`, `19.12 Uhr`. */
function isDottedClock(items: readonly Item[], hourAt: number): boolean {
  const before = items[hourAt - 1]?.key === '.' ? items[hourAt - 2] : items[hourAt - 1];
  const after = items[hourAt + 3];
  if (before && clockWords.has(before.key)) return true;
  return after !== undefined && (clockWords.has(after.key) || after.meaning?.meridiem !== undefined);
}
