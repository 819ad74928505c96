import type { LineMarkup } from './markup.ts';

type OpenLine = { -readonly [Key in keyof LineMarkup]: LineMarkup[Key] };

/** How a stretch of text is set. */
export interface TextStyle {
  readonly link: boolean;
  readonly bold: boolean;
  readonly code: boolean;
}

/** Collects what markup tells about each line while the text is rendered. */
export class LineRecorder {
  private readonly found: OpenLine[] = [];
  /** Number since the last text: they belong to the line of the next text. */
  private links = 0;
  private images = 0;
  private cells = 0;

  get lines(): readonly LineMarkup[] {
    return this.found;
  }

  /** The next text begins a line. @param start Its offset in the rendered text. @param element Its innermost element. */
  begin(start: number, element: number): void {
    // Written out: V8 makes and changes an object from a spread several times as slowly.
    this.found.push({
      start,
      end: start,
      element,
      links: 0,
      linked: 0,
      emphasised: 0,
      images: 0,
      alternative: false,
      code: false,
      cells: 0,
    });
  }

  /** Visible text of the current line. @param end Where it ends in the rendered text. */
  text(length: number, end: number, { link, bold, code }: TextStyle): void {
    const line = this.found[this.found.length - 1]!;
    line.end = end;
    line.links += this.links;
    line.images += this.images;
    line.cells += this.cells;
    this.links = 0;
    this.images = 0;
    this.cells = 0;
    if (link) line.linked += length;
    if (bold) line.emphasised += length;
    line.code ||= code;
  }

  link(): void {
    this.links++;
  }

  image(): void {
    this.images++;
  }

  cell(): void {
    this.cells++;
  }

  /** The lines from this index on are the alternative text of an image. */
  alternativeFrom(line: number): void {
    for (const one of this.found.slice(line)) one.alternative = true;
  }
}
