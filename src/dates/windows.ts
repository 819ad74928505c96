/** Characters before a number that may hold its weekday, month and label, and after it. */
const BEFORE = 72;
const AFTER = 40;
/** How far a window is widened to begin and end between words. */
const WIDEN = 16;
const DIGITS = /[0-9٠-٩۰-۹०-९๐-๙০-৯０-９]+/g;

/** The parts of a text that can hold a date: around its numbers, merged where they meet, in order. */
export function dateWindows(text: string): [start: number, end: number][] {
  const out: [number, number][] = [];
  for (const m of text.matchAll(DIGITS)) {
    const last = out.at(-1);
    const to = m.index + m[0].length + AFTER;
    if (last && m.index - BEFORE - WIDEN <= last[1]) last[1] = to;
    else out.push([m.index - BEFORE, to]);
  }
  return out.map(([start, end]) => [wordStart(text, start), wordEnd(text, end)]);
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  for (let i = at; i > Math.max(0, at - WIDEN); i--) if (text[i - 1] === ' ') return i;
  return at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let i = at; i < Math.min(text.length, at + WIDEN); i++) if (text[i] === ' ') return i;
  return at;
}
