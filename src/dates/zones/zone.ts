import { touching } from '../core.ts';
import type { Item } from '../items.ts';
import { ambiguousZones, zoneOffsets } from './names.ts';

/** A zone after a time: `Z`, `+02:00`, `GMT+7`, `(UTC)`, `EST`; `to` is exclusive. */
export interface ZoneAt {
  readonly to: number;
  readonly offset: string | null;
  readonly ambiguous: string | null;
}

/** Reads the zone at an item, `null` when there is none. */
export function readZone(items: readonly Item[], from: number): ZoneAt | null {
  const open = items[from]?.key === '(';
  const at = open ? from + 1 : from;
  const item = items[at];
  if (!item || item.space === 2) return null;
  const zone = item.kind === 'word' ? namedZone(items, at, item) : signedOffset(items, at);
  if (!zone) return null;
  if (!open) return zone;
  return items[zone.to]?.key === ')' ? { ...zone, to: zone.to + 1 } : null;
}

function namedZone(items: readonly Item[], at: number, item: Item): ZoneAt | null {
  // `19:12 мск`: Cyrillic names are also written in lower case.
  if (!item.upper && item.key !== 'мск') return null;
  if (ambiguousZones.has(item.key)) return { to: at + 1, offset: null, ambiguous: item.key.toUpperCase() };
  const offset = zoneOffsets.get(item.key);
  if (!offset || (item.key === 'z' && item.space !== 0)) return null;
  const shift = item.key === 'gmt' || item.key === 'utc' ? signedOffset(items, at + 1) : null;
  return shift ?? { to: at + 1, offset, ambiguous: null };
}

/** `+02:00`, `-0500`, `+7`; the sign touches the digits. */
function signedOffset(items: readonly Item[], at: number): ZoneAt | null {
  const sign = items[at];
  const first = items[at + 1];
  if (sign?.kind !== 'mark' || !'+-−'.includes(sign.key) || first?.kind !== 'number' || first.space !== 0)
    return null;
  if (first.key.length === 4) return offsetOf(sign, first.key.slice(0, 2), first.key.slice(2), at + 2);
  if (first.key.length > 2) return null;
  const minutes = touching(items[at + 2], ':') ? items[at + 3] : undefined;
  if (minutes?.kind === 'number' && minutes.key.length === 2)
    return offsetOf(sign, first.key, minutes.key, at + 4);
  const named = items[at - 1]?.key === 'gmt' || items[at - 1]?.key === 'utc';
  return named || (sign.space === 0 && sign.key === '+') ? offsetOf(sign, first.key, '00', at + 2) : null;
}

function offsetOf(sign: Item, hours: string, minutes: string, to: number): ZoneAt | null {
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  const offset = `${sign.key === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  return { to, offset, ambiguous: null };
}
