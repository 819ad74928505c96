import { FILL, type SourceEdit } from './edits.ts';

/** Most characters before a line's text that count as nesting: the parser's time grows with depth. */
const MAX_PREFIX = 40;
/** Most brackets and runs of asterisks that are read in one block: the parser's time grows with the square of it. */
const MAX_MARKS = 1_000;

/** What precedes a line's text. Example: `  > - 1. `. */
const PREFIX = /^(?:[ \t]|>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/gm;
/** Begins a new block: a blank line, `- item`, `# Heading`. The other alternatives are marks inside a block. */
const MARK = /\n[ \t]*(?=\n|[*+-] |#{1,6} )|\[|\*+|_+|~+/g;

/** Edits that bound the parser's time for hostile input; ordinary pages have none. */
export function boundEdits(source: string): SourceEdit[] {
  const edits: SourceEdit[] = [];
  for (const { 0: prefix, index } of source.matchAll(PREFIX)) {
    // No-break spaces indent nothing.
    if (prefix.length > MAX_PREFIX)
      edits.push({ from: index + MAX_PREFIX, to: index + prefix.length, fill: '\u00a0' });
  }
  let marks = 0;
  for (const { 0: mark, index } of source.matchAll(MARK)) {
    if (mark.startsWith('\n')) marks = 0;
    else if (++marks > MAX_MARKS) edits.push({ from: index, to: index + mark.length, fill: FILL });
  }
  return edits;
}
