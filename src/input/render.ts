import { decodeMarkup } from '../text/entities.ts';
import { Marks } from './marks.ts';
import { LineRecorder } from './markup/line-recorder.ts';
import type { LineMarkup } from './markup/markup.ts';
import type { Mark } from './source.ts';
import { BLOCK, CELL, SPACED } from './tags.ts';

/** A tag of sanitized markup, which has no other `<`: `<p m="7">`, `</p>`, `<br />`, `<wbr m="link" />`. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?: m="([^"]*)")?(?: \/)?>/g;
/** White space that HTML collapses; a no-break space is not included. */
const SPACES = /[ \t\n\r\f]+/g;
const LINE_END = /\r\n|[\n\r\f]/;
/** Most line ends in a row that are kept: one blank line. */
const MAX_ENDS = 2;

export interface RenderedText {
  readonly text: string;
  /** The headings, list items and quotes according to the markup. */
  readonly marks: readonly Mark[];
  /** What the markup tells about each line. */
  readonly lines: readonly LineMarkup[];
}

/** The white space between two stretches of a line. A cell's tab is kept, plain spaces that meet are one. */
function gapOf(before: string, after: string, preformatted: boolean): string {
  if (before === '\t') return before;
  return preformatted ? before + after : (before + after).replace(SPACES, ' ');
}

class Writer {
  private readonly out: string[] = [];
  private readonly marks = new Marks();
  private readonly recorder = new LineRecorder();
  /** Indices of the open block elements, outermost first. */
  private readonly elements: number[] = [];
  /** One more than the number of elements that were open when the open link began; 0 if no link is open. */
  private link = 0;
  /** The same for text in bold or italics. */
  private bold = 0;
  private readonly keepLines: boolean;
  private length = 0;
  private ends = 0;
  private gap = '';
  private empty = true;
  private preformatted = 0;

  constructor(keepLines: boolean) {
    this.keepLines = keepLines;
  }

  result(): RenderedText {
    return {
      text: this.out.join(''),
      marks: this.marks.found,
      lines: this.recorder.lines,
    };
  }

  text(written: string): void {
    const text = decodeMarkup(written);
    if (!this.preformatted && !this.keepLines) {
      this.inLine(text.replace(SPACES, ' '));
      return;
    }
    for (const [i, line] of text.split(LINE_END).entries()) {
      if (i) this.lineEnd();
      this.inLine(this.preformatted ? line : line.replace(SPACES, ' '));
    }
  }

  /** Where an inline element begins or ends: `link`, `bold-end`. */
  sign(what: string): void {
    if (what === 'image') this.recorder.image();
    else if (what === 'link-end') this.link = 0;
    else if (what === 'bold-end') this.bold = 0;
    else if (what === 'bold') this.bold = this.elements.length + 1;
    else if (what === 'link') {
      this.link = this.elements.length + 1;
      this.recorder.link();
    }
  }

  private nest(closing: boolean, element: string | undefined): void {
    if (!closing) {
      this.elements.push(Number(element ?? -1));
      return;
    }
    this.elements.pop();
    // An inline element that was never closed ends with the block around it.
    if (this.link > this.elements.length + 1) this.link = 0;
    if (this.bold > this.elements.length + 1) this.bold = 0;
  }

  tag(name: string, closing: boolean, element: string | undefined): void {
    if (name !== 'br' && name !== 'hr') this.nest(closing, element);
    this.marks.tag(name, closing);
    if (name === 'br') this.lineEnd();
    else if (CELL.has(name)) this.cell();
    else if (BLOCK.has(name)) this.block(SPACED.has(name) ? 2 : 1);
    if (name === 'pre' || name === 'listing') {
      this.preformatted = Math.max(0, this.preformatted + (closing ? -1 : 1));
    }
  }

  private inLine(text: string): void {
    const begins = this.empty || this.ends > 0;
    const lead = this.preformatted ? 0 : text.length - text.trimStart().length;
    const visible = text.slice(lead).trimEnd();
    const pre = this.preformatted > 0;
    const space = visible ? text.slice(0, lead) : text;
    if (!begins || pre) this.gap = gapOf(this.gap, space, pre);
    if (!visible) return;
    // Only preformatted text is indented.
    const ends = begins && !this.empty ? '\n'.repeat(Math.min(this.ends, MAX_ENDS)) : '';
    const between = begins && !pre ? ends : ends + this.gap;
    this.out.push(between, visible);
    const start = this.length + between.length;
    this.length = start + visible.length;
    this.marks.text(start, this.length);
    if (begins) this.recorder.begin(start, this.elements.at(-1) ?? -1);
    const style = { link: this.link > 0, bold: this.bold > 0, code: pre };
    this.recorder.text(visible.length, this.length, style);
    this.gap = text.slice(lead + visible.length);
    this.ends = 0;
    this.empty = false;
  }

  private lineEnd(): void {
    this.ends++;
    this.gap = '';
  }

  private block(ends: number): void {
    this.ends = Math.max(this.ends, ends);
    this.gap = '';
  }

  private cell(): void {
    this.recorder.cell();
    if (this.ends === 0) this.gap = '\t';
  }
}

/**
 * The text of sanitized markup as a browser shows it: one line per block, blank lines around paragraphs and
 * headings, table cells separated, white space collapsed outside `<pre>`.
 *
 * @param keepLines Line ends in the text count too, as in a text dump with leftover tags.
 */
export function render(html: string, keepLines: boolean): RenderedText {
  const writer = new Writer(keepLines);
  let at = 0;
  for (const m of html.matchAll(TAG)) {
    if (m.index > at) writer.text(html.slice(at, m.index));
    if (m[2] === 'wbr') writer.sign(m[3] ?? '');
    else writer.tag(m[2]!, m[1] !== '', m[3]);
    at = m.index + m[0].length;
  }
  if (html.length > at) writer.text(html.slice(at));
  return writer.result();
}
