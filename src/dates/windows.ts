import { DIGIT_CLASS, YEAR_SHAPE_SOURCE } from './shape.ts';

/** Characters before a number that may hold its weekday, month and label, and after it. */
const BEFORE = 72;
const AFTER = 40;
/** A window is cut before a number where it grows over this, so that a megabyte of numbers is not held as one. */
const LONGEST = 4000;
/** How far a window is widened to begin and end between words. */
const WIDEN = 16;
const DIGITS = new RegExp(`${DIGIT_CLASS}+|[〇零○一二三四五六七八九元]年`, 'g');
const YEARS = new RegExp(YEAR_SHAPE_SOURCE, 'g');
const DIGIT = new RegExp(`${DIGIT_CLASS}|[月]`);

/** Lines up to this length may be no more than a month and a year: `May 2024`. */
const SHORT = 60;
/** A year's day stands this close: `Wednesday, 14th of September, 2022`, `2022. szeptember 14., szerda`. */
const DAY_NEAR = 28;

type Window = [start: number, end: number];

/** The parts of a text that can hold a date: around its numbers, merged where they meet, in order. */
export function dateWindows(text: string): Window[] {
  const out: Window[] = [];
  for (const m of text.matchAll(DIGITS)) widen(out, m.index, m.index + m[0].length);
  return betweenWords(text, out);
}

/** The parts of a line that can hold a day with its year or, where hardly anything else stands there, a month. */
export function fullDateWindows(text: string): Window[] {
  const out: Window[] = [];
  for (const m of text.matchAll(YEARS)) {
    const end = m.index + m[0].length;
    if (text.length > SHORT && m[0].length > 3 && !hasDay(text, m.index, end)) continue;
    widen(out, m.index, end);
  }
  return betweenWords(text, out);
}

function hasDay(text: string, start: number, end: number): boolean {
  return (
    DIGIT.test(text.slice(Math.max(0, start - DAY_NEAR), start)) ||
    DIGIT.test(text.slice(end, end + DAY_NEAR))
  );
}

function widen(out: Window[], start: number, end: number): void {
  const last = out.at(-1);
  if (!last || start - BEFORE - WIDEN > last[1]) out.push([start - BEFORE, end + AFTER]);
  else if (end - last[0] < LONGEST) last[1] = end + AFTER;
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
  for (let i = at; i > Math.max(0, at - WIDEN); i--) if (text[i - 1] === ' ') return i;
  return at;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  for (let i = at; i < Math.min(text.length, at + WIDEN); i++) if (text[i] === ' ') return i;
  return at;
}
