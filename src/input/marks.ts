import type { Mark } from './source.ts';

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
