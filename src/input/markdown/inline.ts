import { decodeMarkup } from '../../text/entities.ts';
import { tokensOf } from '../tokens.ts';
import { type AuthorLink, isAuthorPage } from './author-links.ts';
import { childrenOf, type Node } from './tree.ts';
import type { MarkdownWriter } from './writer.ts';

/** What is not visible on the page. */
const HIDDEN = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'EmphasisMark',
  'CodeMark',
  'CodeInfo',
  'StrikethroughMark',
  'LinkTitle',
  'LinkLabel',
  'TableDelimiter',
  'Comment',
  'Image',
  'ProcessingInstruction',
]);

const EMPHASIS: ReadonlySet<string> = new Set(['Emphasis', 'StrongEmphasis']);

/** Example: `<br>`, `<br/>`. Other tags that browsers know do not reach the parser. */
const LINE_BREAK = /^<\/?br\b/i;

/** Example: `&amp;`, `&#8217;`, `&#x2019;`. */
const ENTITY = /&#?[0-9a-z]{1,31};/gi;

/**
 * Left by converters of empty or interrupted emphasis, `__Teilen`, `came** too`, not in `f***`, `__init__`; of tables that
 * are broken: `---|---`.
 */
const LEFT_OVER =
  /(?<![*\p{L}])\*\*(?!\*)|(?<!\*)\*\*(?![*\p{L}])|(?<![\p{L}\p{N}_])__(?!_|[a-z]+_)|(?<!_)__(?![\p{L}\p{N}_])|(?<!-)-{3,}(?:\s?\|\s?-{3,})+/gu;

/**
 * Between two blocks of a table's cell, with the mark of the item that follows: `  `, `  * `, ` * `, ` + ` before a link. Such
 * converters escape other asterisks.
 */
const CELL_BLOCKS = / {2,}(?:[*+] )?|(?:^| )\* |(?:^| )\+ $|(?:^| )\|(?: +|$)/g;

/** Writes what is between a node's marks: text, links, emphasis, images. */
export class InlineWalk {
  private readonly source: string;
  private readonly out: MarkdownWriter;
  /** Names, in small letters, of the links that are defined somewhere: `[name]: https://…`. */
  private readonly defined: ReadonlySet<string>;
  /** Links to the pages of authors. */
  readonly authorLinks: AuthorLink[] = [];
  /** Begins another block, while a table's cell that holds several is written. */
  private beginBlock: ((item: boolean) => void) | null = null;

  constructor(source: string, out: MarkdownWriter, defined: ReadonlySet<string>) {
    this.source = source;
    this.out = out;
    this.defined = defined;
  }

  /** The visible text of a node's `[from, to)`. */
  content(node: Node, from = node.from, to = node.to): void {
    let at = from;
    for (const child of childrenOf(node)) {
      if (child.to <= from) continue;
      if (child.from >= to) break;
      if (child.from > at) this.text(at, child.from);
      this.node(child);
      at = child.to;
    }
    if (to > at) this.text(at, to);
  }

  /** A table's cell that holds blocks. @param begin Called before each block but the first: whether it is a list's item */
  flattened(cell: Node, begin: (item: boolean) => void): void {
    this.beginBlock = begin;
    this.content(cell);
    this.beginBlock = null;
  }

  private cellText(from: number, to: number, begin: (item: boolean) => void): void {
    let at = from;
    for (const { 0: mark, index } of this.source.slice(from, to).matchAll(CELL_BLOCKS)) {
      if (from + index > at) this.marked(at, from + index);
      begin(mark.endsWith('* ') || mark.endsWith('+ '));
      at = from + index + mark.length;
    }
    if (to > at) this.marked(at, to);
  }

  private text(from: number, to: number): void {
    if (this.beginBlock) this.cellText(from, to, this.beginBlock);
    else this.marked(from, to);
  }

  /** Text between nodes, without marks of emphasis and tables that have no mate. */
  private marked(from: number, to: number): void {
    const raw = this.source.slice(from, to);
    let at = from;
    if (raw.includes('**') || raw.includes('__') || raw.includes('---'))
      for (const { 0: mark, index } of raw.matchAll(LEFT_OVER)) {
        this.out.put(at, from + index);
        at = from + index + mark.length;
      }
    if (to > at) this.out.put(at, to);
  }

  private node(node: Node): void {
    const { name, from, to } = node;
    if (name === 'Image') this.out.image();
    if (HIDDEN.has(name)) return;
    if (EMPHASIS.has(name)) this.emphasised(node);
    else if (name === 'Link') this.linked(node);
    else if (name === 'Escape') this.out.put(from + 1, to);
    else if (name === 'Entity') this.out.replace(decodeMarkup(this.source.slice(from, to)), from, to);
    else if (name === 'HardBreak') this.out.lineEnd();
    else if (name === 'HTMLTag') this.tag(from, to);
    else if (name === 'Autolink') this.autolink(node);
    else if (name === 'LinkMark') this.out.put(from, to);
    else this.content(node);
  }

  private emphasised(node: Node): void {
    const outer = this.out.bold;
    this.out.bold = true;
    this.content(node);
    this.out.bold = outer;
  }

  private autolink({ from, to }: Node): void {
    this.out.beginLink();
    this.out.put(from + 1, to - 1);
    this.out.endLink();
  }

  private tag(from: number, to: number): void {
    if (LINE_BREAK.test(this.source.slice(from, to))) this.out.lineEnd();
  }

  private linked(node: Node): void {
    const text = linkText(node);
    if (!text || !this.leadsSomewhere(node, text)) {
      this.content(node);
      return;
    }
    const start = this.out.length;
    this.out.beginLink();
    this.content(node, ...text);
    this.out.endLink();
    this.noteAuthor(node, start);
  }

  private noteAuthor(link: Node, start: number): void {
    const url = link.getChild('URL');
    const address = url ? this.source.slice(url.from, url.to).replaceAll('\n', '') : '';
    if (this.out.length > start && isAuthorPage(address))
      this.authorLinks.push({ range: [start, this.out.length], address });
  }

  private leadsSomewhere(node: Node, [from, to]: [number, number]): boolean {
    if (node.getChild('URL') || to + 1 < node.to - 1) {
      const label = node.getChild('LinkLabel');
      const name = label ? this.source.slice(label.from + 1, label.to - 1) : null;
      return name === null || this.defined.has((name || this.source.slice(from, to)).toLowerCase());
    }
    return this.defined.has(this.source.slice(from, to).toLowerCase());
  }

  /** A block of tags that no browser knows, `<story-card>`, and what is between them. */
  html(from: number, to: number): void {
    for (const { type, name, start, end } of tokensOf(this.source.slice(from, to))) {
      if (type === 'text') this.htmlText(from + start, from + end);
      else if (name === 'br') this.out.lineEnd();
    }
  }

  private htmlText(from: number, to: number): void {
    let at = from;
    for (const { 0: entity, index } of this.source.slice(from, to).matchAll(ENTITY)) {
      this.out.put(at, from + index);
      at = from + index + entity.length;
      this.out.replace(decodeMarkup(entity), from + index, at);
    }
    this.out.put(at, to);
  }
}

/** Where a link's or image's text is: between the first bracket and its closing one. */
export function linkText(node: Node): [from: number, to: number] | null {
  const [open, close] = node.getChildren('LinkMark');
  return open && close ? [open.to, close.from] : null;
}
