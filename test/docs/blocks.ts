/** A fenced block of code in a Markdown document. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** The heading above, without its marks. */
  readonly section: string;
  /** The last line of prose above, without the marks of a list item. */
  readonly lead: string;
  /** Indexes of the lines that hold the code: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** White space before each line: a block in a list item is set in. */
  readonly indent: string;
}

/** Example: three backticks and `sh`, set in by three spaces in a list. */
const FENCE = /^( *)(`{3,})(\S*)(.*)$/;
const HEADING = /^#{1,6} (.+)$/;
/** Example: `1. `, `- `. */
const ITEM = /^\s*(?:\d{1,2}\.|-) /;

/** The fenced blocks of a document, in its order. @throws Error at a fence that is not closed, or says more than a language. */
export function blocksOf(document: string): Block[] {
  const lines = document.split('\n');
  const blocks: Block[] = [];
  let section = '';
  let lead = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const [, indent = '', fence, language = '', more = ''] = FENCE.exec(line) ?? [];
    if (fence === undefined) {
      section = HEADING.exec(line)?.[1] ?? section;
      if (line.trim() !== '') lead = line.replace(ITEM, '').trim();
      continue;
    }
    const to = lines.findIndex((end, i) => i > at && end.trim() === fence);
    if (to < 0 || more.trim() !== '') throw new Error(`line ${at + 1}: ${line}`);
    const code = lines.slice(at + 1, to).map((one) => one.slice(indent.length));
    blocks.push({ language, text: code.join('\n'), section, lead, from: at + 1, to, indent });
    at = to;
  }
  return blocks;
}
