import type { Mark, MarkupRegion } from './source.ts';

/** A region with a larger share of the page's text was never closed, or is the page itself. */
const MAX_IN_REGION = 0.5;

const REGION: Readonly<Record<string, MarkupRegion['kind']>> = { nav: 'navigation', footer: 'footer' };

/** Tracks which outermost `<nav>` or `<footer>` contains the text being written. */
export class Regions {
  private readonly found: MarkupRegion[] = [];
  private kind: MarkupRegion['kind'] | null = null;
  private depth = 0;
  private start = -1;

  /** The plausible regions of a text of that length. */
  upTo(length: number): MarkupRegion[] {
    return this.found.filter((r) => r.end - r.start <= length * MAX_IN_REGION);
  }

  tag(name: string, closing: boolean, length: number): void {
    const kind = REGION[name];
    if (!kind || (this.kind && kind !== this.kind)) return;
    this.kind = kind;
    this.depth = Math.max(0, this.depth + (closing ? -1 : 1));
    if (this.depth > 0) return;
    if (this.start >= 0) this.found.push({ kind, start: this.start, end: length });
    this.kind = null;
    this.start = -1;
  }

  text(at: number): void {
    if (this.kind && this.start < 0) this.start = at;
  }
}

const MARK: Readonly<Record<string, Mark['type']>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
};

interface Open {
  readonly name: string;
  readonly type: Mark['type'];
  /** A list item with a heading inside is a card or a section: it gives no more marks. */
  sections: boolean;
  start: number;
  end: number;
}

/** Tracks which innermost heading, list item or block quote contains the text being written. */
export class Marks {
  readonly found: Mark[] = [];
  private readonly open: Open[] = [];

  tag(name: string, closing: boolean): void {
    const type = MARK[name];
    if (!type) return;
    const top = this.open.at(-1);
    if (top) this.cut(top);
    if (closing) {
      if (top?.name === name) this.open.pop();
      return;
    }
    if (type === 'heading') for (const o of this.open) if (o.type === 'list-item') o.sections = true;
    this.open.push({ name, type, sections: false, start: -1, end: -1 });
  }

  text(start: number, end: number): void {
    const top = this.open.at(-1);
    if (!top || top.sections) return;
    if (top.start < 0) top.start = start;
    top.end = end;
  }

  /** Ends the stretch of an element's text so far; another may follow after a nested element. */
  private cut(open: Open): void {
    if (open.start >= 0) this.found.push({ type: open.type, start: open.start, end: open.end });
    open.start = -1;
  }
}
