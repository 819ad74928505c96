/** Text put in place of `[start, end)`. A list of edits is ascending and never overlaps. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its edits made. */
export function applyEdits(raw: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const e of edits) {
    text += raw.slice(at, e.start) + e.text;
    at = e.end;
  }
  return text + raw.slice(at);
}

/**
 * For each UTF-16 code unit of the edited text, and one past its end, where it stands in the text
 * before. What an edit put in points into the stretch it replaced.
 */
export function mapEdits(raw: string, edits: readonly Edit[]): Int32Array {
  let size = raw.length;
  for (const e of edits) size += e.text.length - (e.end - e.start);
  const map = new Int32Array(size + 1);
  let to = 0;
  let at = 0;
  for (const e of edits) {
    while (at < e.start) map[to++] = at++;
    const last = Math.max(e.start, e.end - 1);
    for (let i = 0; i < e.text.length; i++) map[to++] = Math.min(e.start + i, last);
    at = e.end;
  }
  while (at <= raw.length) map[to++] = at++;
  return map;
}
