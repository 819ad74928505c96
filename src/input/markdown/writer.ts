import { LineRecorder } from '../markup/line-recorder.ts';
import type { LineMarkup } from '../markup/markup.ts';
import type { Mark } from '../source.ts';
import { SourceMap } from '../source-map.ts';
import { JOIN } from './edits.ts';

/** A blank line of the source between two blocks, apart from the marks of quotes. */
const BLANK_LINE = /\n[ \t>]*\n/;

/** White space at an end, or left by tags and line ends that became spaces; line ends within words. */
const SPACE = /\ufdd0|\s\s+|^\s|\s$/g;

const BLANK = /[\s\u00a0]/;

/** A line of the rendered text. */
export interface WrittenLine {
  readonly start: number;
  readonly end: number;
  readonly type: Mark['type'] | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Writes the visible text of Markdown, and records where in the source every character came from. */
export class MarkdownWriter {
  readonly map = new SourceMap();
  private readonly written: Mutable<WrittenLine>[] = [];
  private readonly recorder = new LineRecorder();
  private readonly out: string[] = [];
  private readonly source: string;
  private readonly parsed: string;
  private readonly blockLinks: readonly (readonly [number, number])[];
  private nextLink = 0;
  /** Length of the text so far. */
  length = 0;
  /** The next text begins a line. */
  private fresh = true;
  /** White space, or a table's tab, to be written before the next text of the line. */
  private gap: { text: string; from: number; to: number } | null = null;
  /** End in the source of what was written last. */
  private lastEnd = 0;
  /** The type of the lines that begin from now on. */
  type: Mark['type'] | null = null;
  /** The innermost element of the lines that begin from now on. */
  element = -1;
  /** Whether the text that follows is in bold or italics, or code. */
  bold = false;
  code = false;
  private link = false;

  /**
   * @param source The input.
   * @param parsed What the parser is given: as long as the input, blank where the input has no visible text.
   * @param blockLinks Stretches of it that are links around several blocks.
   */
  constructor(source: string, parsed: string, blockLinks: readonly (readonly [number, number])[]) {
    this.blockLinks = [...blockLinks].sort((a, b) => a[0] - b[0]);
    this.source = source;
    this.parsed = parsed;
  }

  get text(): string {
    return this.out.join('');
  }

  get lines(): readonly WrittenLine[] {
    return this.written;
  }

  /** What the markup tells about each line. */
  get markup(): readonly LineMarkup[] {
    return this.recorder.lines;
  }

  /** Visible text: the source's `[from, to)`, a line end as a space. */
  put(from: number, to: number): void {
    const raw = this.visible(from, to);
    let at = 0;
    for (const { 0: space, index } of raw.matchAll(SPACE)) {
      if (index > at) this.write(raw.slice(at, index), from + at, from + index);
      at = index + space.length;
      if (space !== JOIN) this.space(from + index, from + at);
    }
    if (at < raw.length) this.write(raw.slice(at), from + at, to);
  }

  /** A line of code, with its indentation. */
  putCode(from: number, to: number): void {
    const line = this.source.slice(from, to).trimEnd();
    const hasTags = line !== this.parsed.slice(from, from + line.length);
    if (hasTags) this.put(from, to);
    else if (line) this.write(line, from, from + line.length);
  }

  /** The input's characters, with a space for each that the parser was given as blank. */
  private visible(from: number, to: number): string {
    const raw = this.source.slice(from, to);
    const parsed = this.parsed.slice(from, to);
    if (raw === parsed) return raw.replaceAll('\n', ' ');
    let text = '';
    for (let i = 0; i < raw.length; i++) {
      const read = parsed[i]!;
      text += BLANK.test(read) ? ' ' : read === JOIN ? JOIN : raw[i];
    }
    return text;
  }

  /** Text that stands for the source's `[from, to)` without being it: `&` for `&amp;`. */
  replace(text: string, from: number, to: number): void {
    if (text.trim()) this.write(text, from, to);
    else this.space(from, to);
  }

  private space(from: number, to: number): void {
    // A longer stretch may hold tags, which are not visible text.
    if (this.fresh) return;
    // `[Nora Field](/a)`, and on the next line `, [Ben Hale](/b)`: of a list in HTML that was written over lines.
    if (this.source[to] === ',' && this.source.slice(from, to).includes('\n')) return;
    this.gap ??= { text: ' ', from, to: to - from === 1 ? to : from };
  }

  private write(text: string, from: number, to: number): void {
    if (this.fresh) this.beginLine(from);
    else if (this.gap) {
      this.map.add(this.length, this.gap.text.length, this.gap.from, this.gap.to);
      this.push(this.gap.text);
    }
    this.map.add(this.length, text.length, from, to);
    this.push(text);
    this.written.at(-1)!.end = this.length;
    const link = this.link || this.inBlockLink(from);
    this.recorder.text(text.length, this.length, { link, bold: this.bold, code: this.code });
    this.fresh = false;
    this.gap = null;
    this.lastEnd = to;
  }

  private beginLine(from: number): void {
    if (this.length > 0) this.push(BLANK_LINE.test(this.parsed.slice(this.lastEnd, from)) ? '\n\n' : '\n');
    this.written.push({ start: this.length, end: this.length, type: this.type });
    this.recorder.begin(this.length, this.element);
  }

  private push(text: string): void {
    this.out.push(text);
    this.length += text.length;
  }

  /** Text is written in the source's order, so each link is passed once. */
  private inBlockLink(at: number): boolean {
    while (this.nextLink < this.blockLinks.length && this.blockLinks[this.nextLink]![1] <= at)
      this.nextLink++;
    return (this.blockLinks[this.nextLink]?.[0] ?? Number.POSITIVE_INFINITY) <= at;
  }

  lineEnd(): void {
    this.fresh = true;
    this.gap = null;
  }

  /** The text that follows is inside a link. */
  beginLink(): void {
    this.link = true;
    this.recorder.link();
  }

  endLink(): void {
    this.link = false;
  }

  image(): void {
    this.recorder.image();
  }

  /** The lines from this index on are the alternative text of an image. */
  alternativeFrom(line: number): void {
    this.recorder.alternativeFrom(line);
  }

  /** The next text is a table's next cell. */
  cell(at: number): void {
    this.recorder.cell();
    if (!this.fresh) this.gap = { text: '\t', from: at, to: at };
  }
}
