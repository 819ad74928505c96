import { decodeMarkup } from '../text/entities.ts';
import { Marks, Regions } from './regions.ts';
import type { Mark, MarkupRegion } from './source.ts';
import { BLOCK, CELL, SPACED } from './tags.ts';

/** A tag of sanitized markup, which has no other `<`: `<p>`, `</p>`, `<br />`. */
const TAG = /<(\/?)([a-z][a-z0-9]*)(?: \/)?>/g;
/** White space that HTML collapses; a no-break space is not included. */
const SPACES = /[ \t\n\r\f]+/g;
const LINE_END = /\r\n|[\n\r\f]/;
/** Most line ends in a row that are kept: one blank line. */
const MAX_ENDS = 2;

export interface RenderedText {
  readonly text: string;
  readonly regions: readonly MarkupRegion[];
  /** The headings, list items and quotes according to the markup. */
  readonly marks: readonly Mark[];
}

class Writer {
  private readonly out: string[] = [];
  private readonly regions = new Regions();
  private readonly marks = new Marks();
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
      regions: this.regions.upTo(this.length),
      marks: this.marks.found,
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

  tag(name: string, closing: boolean): void {
    this.regions.tag(name, closing, this.length);
    this.marks.tag(name, closing);
    if (name === 'br') this.lineEnd();
    else if (CELL.has(name)) this.cell();
    else if (BLOCK.has(name)) this.block(SPACED.has(name) ? 2 : 1);
    if (name === 'pre' || name === 'listing') {
      this.preformatted = Math.max(0, this.preformatted + (closing ? -1 : 1));
    }
  }

  private inLine(text: string): void {
    const visible = this.preformatted ? text.trimEnd() : text.trim();
    const begins = this.empty || this.ends > 0;
    if (!begins && text.startsWith(' ') && !this.gap) this.gap = ' ';
    if (!visible) return;
    const between = begins ? '\n'.repeat(this.empty ? 0 : Math.min(this.ends, MAX_ENDS)) : this.gap;
    this.out.push(between, visible);
    const start = this.length + between.length;
    this.length = start + visible.length;
    this.regions.text(start);
    this.marks.text(start, this.length);
    this.gap = text.endsWith(' ') ? ' ' : '';
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
    writer.tag(m[2]!, m[1] !== '');
    at = m.index + m[0].length;
  }
  if (html.length > at) writer.text(html.slice(at));
  return writer.result();
}
