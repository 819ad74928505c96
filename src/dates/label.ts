import { type Item, readItems } from './items.ts';
import type { DateLabel } from './mention.ts';

/** How far before a date its label may be, in items: `Last updated on Tue, `. */
const MAX_DISTANCE = 10;
/** At most this many words between a publication label and the date: `Posted by Jane Doe on`. */
const MAX_WORDS_BETWEEN = 4;
const CLOSERS = ')]）】';
/** A label in these scripts may follow its date: `更新`. A trailing `Updated` belongs to the next line instead. */
const MAY_FOLLOW = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** The label of the date at `[from, to)`, looking back no further than `floor`. */
export function labelOf(
  items: readonly Item[],
  from: number,
  to: number,
  floor: number,
): { label: DateLabel; start: number } | null {
  return labelBefore(items, from, floor) ?? labelAfter(items, to, items[from]!.start);
}

function labelBefore(
  items: readonly Item[],
  from: number,
  floor: number,
): { label: DateLabel; start: number } | null {
  let words = 0;
  for (let i = from - 1; i >= floor && i >= from - MAX_DISTANCE; i--) {
    const item = items[i]!;
    const label = item.meaning?.label;
    if (label && !(words > 0 && label === 'modified') && !isCode(items[i + 1]))
      return { label, start: item.start };
    if (items[i + 1]?.space === 2) return null;
    if (item.kind === 'word' && !item.meaning?.glue && !item.meaning?.weekday) words++;
    if (words > MAX_WORDS_BETWEEN || item.key === ';' || (item.key === '.' && !isAbbreviation(items, i)))
      return null;
  }
  return null;
}

/** Letters of a label that is cut short. */
const MAX_SHORT_LABEL = 4;

/** Whether the full stop belongs to the word before it: `Offentliggjort d. 14. maj`, `Akt.: 29. Juni`; not in `Open Data. Es läuft`. */
function isAbbreviation(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (items[at]!.space !== 0 || !before) return false;
  if (next?.kind === 'word' && next.upper && next.space === 1 && !next.meaning) return false;
  if (before.meaning?.label) return before.key.length <= MAX_SHORT_LABEL;
  return before.meaning?.glue === true && before.key.length === 1;
}

/** `created_at > '2024-01-01'` */
function isCode(next: Item | undefined): boolean {
  return next?.key === '_';
}

/** `(7/3 21:13 更新)`: a label directly after the date that does not belong to what follows. */
function labelAfter(
  items: readonly Item[],
  to: number,
  start: number,
): { label: DateLabel; start: number } | null {
  const label = items[to]?.space === 2 ? undefined : items[to]?.meaning?.label;
  const next = items[to + 1];
  const closed = next !== undefined && CLOSERS.includes(next.key);
  if (!label || !(closed || (MAY_FOLLOW.test(items[to]!.key) && (!next || next.space === 2)))) return null;
  return { label, start };
}

/** The label at the end of a text, as on its own line above the date: `Published:`. */
export function trailingLabel(text: string): DateLabel | null {
  const items = readItems(text.slice(-MAX_DISTANCE * 4));
  return items.length ? (labelBefore(items, items.length, 0)?.label ?? null) : null;
}
