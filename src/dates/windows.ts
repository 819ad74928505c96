import { DIGIT_CLASS, YEAR_SHAPE_SOURCE } from './shape.ts';

/** How many characters before and after a number may contain its weekday, month and label. */
const BEFORE = 72;
const AFTER = 40;
/** A window that grows longer is split before a number, so that a megabyte of numbers does not become one. */
const MAX_LENGTH = 4000;
/** A window is widened by up to this many characters to begin and end between words. */
const MAX_WIDENING = 16;
const DIGITS = new RegExp(`${DIGIT_CLASS}+|[〇零○一二三四五六七八九元]年`, 'g');
const YEARS = new RegExp(YEAR_SHAPE_SOURCE, 'g');
const DIGIT = new RegExp(`${DIGIT_CLASS}|[月]`);

/** Only lines up to this length may be a month and a year without a day: `May 2024`. */
const MAX_MONTH_LINE = 60;
/** The day is at most this many characters from its year: `Wednesday, 14th of September, 2022`, `2022. szeptember 14., szerda`. */
const MAX_DAY_DISTANCE = 28;

type Window = [start: number, end: number];

/** The parts of a text that can contain a date: around its numbers, in order, merged where they overlap. */
export function dateWindows(text: string): Window[] {
  const out: Window[] = [];
  for (const m of text.matchAll(DIGITS)) widen(out, m.index, m.index + m[0].length);
  return betweenWords(text, out);
}

/** The parts of a line that can contain a day with its year or, if the line is short, a month with its year. */
export function fullDateWindows(text: string): Window[] {
  const out: Window[] = [];
  for (const m of text.matchAll(YEARS)) {
    const end = m.index + m[0].length;
    if (text.length > MAX_MONTH_LINE && m[0].length === 4 && !hasDay(text, m.index, end)) continue;
    widen(out, m.index, end);
  }
  return betweenWords(text, out);
}

function hasDay(text: string, start: number, end: number): boolean {
  return (
    DIGIT.test(text.slice(Math.max(0, start - MAX_DAY_DISTANCE), start)) ||
    DIGIT.test(text.slice(end, end + MAX_DAY_DISTANCE))
  );
}

function widen(out: Window[], start: number, end: number): void {
  const last = out.at(-1);
  if (!last || start - BEFORE - MAX_WIDENING > last[1]) out.push([start - BEFORE, end + AFTER]);
  else if (end - last[0] < MAX_LENGTH) last[1] = end + AFTER;
  else {
    last[1] = start;
    out.push([start, end + AFTER]);
  }
}

function betweenWords(text: string, windows: readonly Window[]): Window[] {
  return windows.map(([start, end], i) => {
    const from = windows[i - 1]?.[1] === start ? start : wordStart(text, start);
    return [from, windows[i + 1]?.[0] === end ? end : wordEnd(text, end)];
  });
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  for (let i = at; i > Math.max(0, at - MAX_WIDENING); i--) if (text[i - 1] === ' ') return i;
  return at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let i = at; i < Math.min(text.length, at + MAX_WIDENING); i++) if (text[i] === ' ') return i;
  return at;
}
