import { MOJIBAKE, repairRun } from '../input/mojibake.ts';

/**
 * White space and characters nobody sees: controls, soft hyphen, zero-width space, direction marks,
 * byte order mark. Zero-width (non-)joiners stay: Persian and Hindi spell with them.
 * Example line: `The\u00a0minis\u00adter\u200b said`.
 */
const BLANK_RUN =
  /[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]+/g;
const HAS_SPACE = /[\s\u0085]/;
const NEEDS_FOLD =
  /[^\S ]| {2}|[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufff9-\ufffb]/;

interface Edit {
  start: number;
  end: number;
  text: string;
}

function blankEdits(raw: string, from: number, to: number, out: Edit[]): void {
  for (const m of raw.slice(from, to).matchAll(BLANK_RUN)) {
    const text = HAS_SPACE.test(m[0]) ? ' ' : '';
    if (m[0] !== text) out.push({ start: from + m.index, end: from + m.index + m[0].length, text });
  }
}

function editsOf(raw: string, mojibake: boolean): Edit[] {
  const out: Edit[] = [];
  let at = 0;
  if (mojibake) {
    for (const m of raw.matchAll(MOJIBAKE)) {
      const text = repairRun(m[0]);
      if (text === m[0]) continue;
      blankEdits(raw, at, m.index, out);
      at = m.index + m[0].length;
      out.push({ start: m.index, end: at, text });
    }
  }
  blankEdits(raw, at, raw.length, out);
  return out;
}

/** The text as a reader sees it: white space folded, invisible characters out, mojibake repaired. */
export function fold(raw: string, mojibake: boolean): string {
  if (!mojibake && !NEEDS_FOLD.test(raw)) return raw.trim();
  let text = '';
  let at = 0;
  for (const e of editsOf(raw, mojibake)) {
    text += raw.slice(at, e.start) + e.text;
    at = e.end;
  }
  return (text + raw.slice(at)).trim();
}

/** For each UTF-16 code unit of `fold(raw)`, and one past its end, where it stands in `raw`. */
export function foldMap(raw: string, mojibake: boolean): Int32Array {
  const whole: number[] = [];
  let text = '';
  let at = 0;
  const copy = (to: number) => {
    for (let i = at; i < to; i++) whole.push(i);
    text += raw.slice(at, to);
  };
  for (const e of editsOf(raw, mojibake)) {
    copy(e.start);
    for (let i = 0; i < e.text.length; i++) whole.push(Math.min(e.start + i, e.end - 1));
    text += e.text;
    at = e.end;
  }
  copy(raw.length);
  const lead = text.length - text.trimStart().length;
  const size = text.trim().length;
  const map = Int32Array.from(whole.slice(lead, lead + size + 1));
  if (map.length > size) return map;
  const ended = new Int32Array(size + 1);
  ended.set(map);
  ended[size] = raw.length;
  return ended;
}
