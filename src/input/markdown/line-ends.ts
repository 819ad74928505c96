const CARRIAGE_RETURN = /\r\n?/g;

/** The text with `\n` as its only line end. The length stays the same: `\r\n` becomes a space and `\n`. */
export function unixLineEnds(text: string): string {
  return text.includes('\r')
    ? text.replace(CARRIAGE_RETURN, (end) => end.replace('\r', end.length > 1 ? ' ' : '\n'))
    : text;
}
