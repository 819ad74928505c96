/** Replaces `[start, end)` by `text`. A list of edits is in ascending order, without overlaps. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with the edits applied. */
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
 * The offset in the original text of each UTF-16 code unit of the edited text, and of its end. Inserted text points
 * into the range it replaced.
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
