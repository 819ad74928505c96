import { readClock } from './clock.ts';
import { readItems } from './items.ts';
import type { Clock, DateLabel } from './mention.ts';

/** A time of day behind a label, without a day: `updated at 21:05`, `Actualizado a las 21:05`. */
export interface LabelledTime {
  readonly label: DateLabel;
  readonly clock: Clock;
  /** Offsets of the time in the text. */
  readonly start: number;
  readonly end: number;
}

/** At most this many marks and glue words between label and time. */
const MAX_GAP = 4;

/** The first such time in a text. */
export function labelledTime(text: string, label: DateLabel): LabelledTime | null {
  const items = readItems(text);
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.meaning?.label !== label) continue;
    for (let at = i + 1; at <= i + 1 + MAX_GAP && at < items.length; at++) {
      const clock = readClock(items, at);
      if (clock) return { label, clock: clock.clock, start: items[at]!.start, end: items[clock.to - 1]!.end };
      const { kind, meaning, key, space } = items[at]!;
      if (space === 2 || (kind === 'mark' ? !':,•|'.includes(key) : !meaning?.glue)) break;
    }
  }
  return null;
}
