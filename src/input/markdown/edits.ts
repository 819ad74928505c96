/** A replacement of the source's `[from, to)` by as many characters: `fill` repeated, or spaces with line ends kept. */
export interface SourceEdit {
  readonly from: number;
  readonly to: number;
  readonly fill?: string;
}

/** Stands for text that the parser should not interpret: an address, a bracket. */
export const FILL = 'x';

/** Stands for a line end within a word, where nothing is visible: a character that no text has. */
export const JOIN = '\ufdd0';

/** The source with all edits; where they overlap, the first one counts. */
export function applied(source: string, edits: readonly SourceEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, fill } of [...edits].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    parts.push(source.slice(at, start));
    parts.push(fill ? fill.repeat(to - start) : source.slice(start, to).replace(/[^\n]/g, ' '));
    at = to;
  }
  parts.push(source.slice(at));
  return parts.join('');
}
