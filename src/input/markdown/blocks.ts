import type { Range } from '../../api/article.ts';
import { MarkupElements } from '../markup/elements.ts';
import type { Markup } from '../markup/markup.ts';
import type { Mark } from '../source.ts';
import type { AuthorLink } from './author-links.ts';
import { InlineWalk, linkText } from './inline.ts';
import { cellsOf, isFlattened, isLayout, isStrayRow } from './layout-rows.ts';
import type { Mended } from './mend.ts';
import { isDated, isNumberedText } from './numbers.ts';
import { childrenOf, type Node } from './tree.ts';
import { MarkdownWriter } from './writer.ts';

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;

/** Blocks that give the lines within them a type. */
const TYPES: ReadonlyMap<string, Mark['type']> = new Map([
  ['ListItem', 'list-item'],
  ['Blockquote', 'quote'],
]);
/** Blocks that contain blocks, with the element of HTML that each corresponds to. */
const CONTAINERS: ReadonlyMap<string, string> = new Map([
  ['Document', 'body'],
  ['BulletList', 'ul'],
  ['OrderedList', 'ol'],
  ['ListItem', 'li'],
  ['Blockquote', 'blockquote'],
]);

/** The text below a heading, up to the next heading of its level. */
interface OpenSection {
  readonly level: number;
  readonly element: number;
}

export interface Heading {
  readonly level: number;
  /** Offsets into the rendered text. */
  readonly range: Range;
  /** All of it is a link, as a site's name usually is. */
  readonly linked: boolean;
}

/** Writes the blocks of a Markdown text. */
export class BlockWalk {
  readonly out: MarkdownWriter;
  readonly headings: Heading[] = [];
  private readonly elements = new MarkupElements();
  private readonly inline: InlineWalk;
  private readonly source: string;
  /** The innermost element that is open. */
  private parent = -1;
  /** Outermost first. */
  private readonly sections: OpenSection[] = [];

  constructor(source: string, { text: parsed, blockLinks }: Mended, defined: ReadonlySet<string>) {
    this.source = source;
    this.out = new MarkdownWriter(source, parsed, blockLinks);
    this.inline = new InlineWalk(source, this.out, defined);
  }

  /** The lines that have a type. */
  get marks(): Mark[] {
    return this.out.lines.flatMap(({ type, start, end }) => (type ? [{ type, start, end }] : []));
  }

  get markup(): Markup {
    return { elements: this.elements.all, lines: this.out.markup };
  }

  get authorLinks(): readonly AuthorLink[] {
    return this.inline.authorLinks;
  }

  block(node: Node): void {
    const { name } = node;
    this.out.lineEnd();
    const level = Number(HEADING.exec(name)?.[1] ?? 0);
    if (level) this.heading(node, level);
    else if (name === 'Paragraph') this.paragraph(node);
    else if (name === 'Table') this.table(node);
    else if (name === 'FencedCode' || name === 'CodeBlock') this.code(node);
    else if (name === 'HTMLBlock') this.html(node);
    else if (name === 'OrderedList' && isNumberedText(node, this.source)) this.numbered(node);
    else if (name === 'ListItem' && isDated(node, this.source)) this.numberedItem(node);
    else if (CONTAINERS.has(name)) this.container(node);
    this.out.lineEnd();
  }

  /** Adds an element inside the open one; the lines that begin from now on are in it. */
  private enter(name: string): number {
    this.out.element = this.elements.add(this.parent, name, '');
    return this.out.element;
  }

  private container(node: Node): void {
    const outer = { type: this.out.type, parent: this.parent };
    this.out.type = TYPES.get(node.name) ?? outer.type;
    this.parent = this.enter(CONTAINERS.get(node.name)!);
    const whole = node.name === 'Document' ? this.parent : -1;
    for (const child of childrenOf(node)) {
      if (whole >= 0) this.openSection(Number(HEADING.exec(child.name)?.[1] ?? 0), whole);
      this.block(child);
    }
    this.out.type = outer.type;
    this.parent = outer.parent;
  }

  /** Paragraphs that begin with a number, read as a list by the parser: `21. Mai 2026`, `21. 5. 2026`. */
  private numbered(list: Node): void {
    for (const item of list.getChildren('ListItem')) this.numberedItem(item);
  }

  private numberedItem(item: Node): void {
    this.out.lineEnd();
    this.enter('p');
    this.numberAndText(item);
  }

  private numberAndText(item: Node): void {
    const [mark, first, ...others] = childrenOf(item);
    this.out.put(mark!.from, first?.from ?? mark!.to);
    const inner = first?.name === 'OrderedList' ? first.getChildren('ListItem') : [];
    if (inner.length === 1) this.numberAndText(inner[0]!);
    else if (first?.name === 'Paragraph') this.inline.content(first);
    else if (first) this.block(first);
    for (const other of others) this.block(other);
  }

  private openSection(level: number, whole: number): void {
    if (level === 0) return;
    while (this.sections.length > 0 && this.sections.at(-1)!.level >= level) this.sections.pop();
    this.parent = this.sections.at(-1)?.element ?? whole;
    this.parent = this.enter('section');
    this.sections.push({ level, element: this.parent });
  }

  private heading(node: Node, level: number): void {
    const outer = this.out.type;
    this.out.type = 'heading';
    this.enter(`h${level}`);
    const first = this.out.lines.length;
    this.inline.content(node);
    this.out.type = outer;
    const lines = this.out.markup.slice(first);
    if (lines.length === 0) return;
    const linked = lines.every((line) => line.linked >= line.end - line.start);
    this.headings.push({ level, range: [lines[0]!.start, lines.at(-1)!.end], linked });
  }

  private paragraph(node: Node): void {
    if (isStrayRow(node, this.source)) {
      this.flattened([node], this.parent);
      return;
    }
    this.enter('p');
    const before = this.out.lines.length;
    this.inline.content(node);
    if (this.out.lines.length === before) this.imagesAlone(node);
  }

  /** A paragraph of images alone: their alternative texts, a line each. */
  private imagesAlone(node: Node): void {
    for (const child of childrenOf(node)) {
      if (child.name === 'Link') this.imagesAlone(child);
      const text = child.name === 'Image' ? linkText(child) : null;
      if (!text) continue;
      const first = this.out.lines.length;
      this.out.lineEnd();
      this.inline.content(child, ...text);
      this.out.alternativeFrom(first);
    }
  }

  private table(node: Node): void {
    const outer = this.parent;
    this.parent = this.enter('table');
    for (const row of childrenOf(node)) {
      if (row.name !== 'TableHeader' && row.name !== 'TableRow') continue;
      this.out.lineEnd();
      if (isFlattened(row, this.source)) this.flattened(cellsOf(row, this.source), outer);
      else this.row(row);
    }
    this.parent = outer;
  }

  /** The blocks within the cells of a row, each in lines of its own, as if there were no table. */
  private flattened(cells: readonly Node[], parent: number): void {
    const outer = { type: this.out.type, parent: this.parent };
    let list = -1;
    const begin = (item: boolean) => {
      this.out.lineEnd();
      this.parent = parent;
      if (!item) list = -1;
      else if (list < 0) list = this.enter('ul');
      this.parent = item ? list : parent;
      this.out.type = item ? 'list-item' : outer.type;
      this.enter(item ? 'li' : 'p');
    };
    for (const cell of cells) {
      begin(false);
      this.inline.flattened(cell, begin);
    }
    this.out.type = outer.type;
    this.parent = outer.parent;
  }

  private row(row: Node): void {
    this.enter('tr');
    const cells = cellsOf(row, this.source);
    const layout = isLayout(cells, this.source);
    for (const cell of cells) {
      if (layout) this.out.lineEnd();
      this.out.cell(cell.from);
      this.inline.content(cell);
    }
  }

  private html(node: Node): void {
    this.enter('div');
    this.inline.html(node.from, node.to);
  }

  private code(node: Node): void {
    this.enter('pre');
    this.out.code = true;
    for (const text of node.getChildren('CodeText')) {
      let at = text.from;
      for (const line of this.source.slice(text.from, text.to).split('\n')) {
        this.out.lineEnd();
        this.out.putCode(at, at + line.length);
        at += line.length + 1;
      }
    }
    this.out.code = false;
  }
}
