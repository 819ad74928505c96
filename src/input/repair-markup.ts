import { isHidden } from './attributes.ts';
import { MarkupElements } from './markup/elements.ts';
import type { MarkupElement } from './markup/markup.ts';
import { BLOCK, CELL, INLINE, isKnownTag, looksLikeTag, UNSEEN_ELEMENTS, VOID } from './tags.ts';
import { type MarkupToken, tokensOf } from './tokens.ts';

/** Most levels of nested elements; browsers stop at 512, real pages stay under 100. */
const MAX_DEPTH = 256;

/** Replaces an element that is not shown, so that its content is dropped with it. */
const HIDDEN = 'template';

/** Ends a line and has no content. */
const LINE = '<hr>';

export interface RepairedMarkup {
  /** Markup of known tags, without attributes but `m`; every other `<` is written as an entity. */
  readonly html: string;
  /** Tags were dropped because they were nested too deeply. */
  readonly capped: boolean;
  /** The page's block elements; the attribute `m` of a tag in `html` is an index into this list. */
  readonly elements: readonly MarkupElement[];
}

interface Open {
  readonly name: string;
  /** The tag's name in the output; empty when it is dropped. */
  readonly written: string;
  /** Index of the innermost block or cell that is open: this element, or one around it; -1 if there is none. */
  readonly element: number;
}

/** Elements that end when one of the named elements begins next to them. */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  th: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  tr: new Set(['tr', 'tbody', 'tfoot']),
  option: new Set(['option', 'optgroup']),
};

function endsBefore(top: string, next: string): boolean {
  return top === 'p' ? BLOCK.has(next) : (ENDED_BY[top]?.has(next) ?? false);
}

/** The template of a shadow root is shown in its place. */
const SHADOW_ROOT = /\sshadowroot/i;

function writtenAs(name: string, attributes: string): string {
  if (name === 'template' && SHADOW_ROOT.test(attributes)) return 'div';
  if (!UNSEEN_ELEMENTS.has(name) && isHidden(name, attributes)) return HIDDEN;
  return INLINE.has(name) ? '' : name;
}

/** Inline elements that tell something about their line. */
const SIGNS: Readonly<Record<string, string>> = {
  a: 'link',
  b: 'bold',
  strong: 'bold',
  i: 'bold',
  em: 'bold',
};

/**
 * A void tag that passes the sanitizer. Inline elements overlap in real pages, so they cannot be kept as elements: their
 * beginnings and ends are kept as signs.
 */
const signOf = (what: string) => `<wbr m="${what}">`;

const isElement = (name: string) => BLOCK.has(name) || CELL.has(name);

class MarkupRepairer {
  private readonly source: string;
  private readonly unknownIsText: boolean;
  private readonly out: string[] = [];
  private readonly open: Open[] = [];
  readonly elements = new MarkupElements();
  /** Number of tags dropped for their depth and not closed yet, by name. */
  private readonly tooDeep = new Map<string, number>();
  capped = false;

  constructor(source: string, unknownIsText: boolean) {
    this.source = source;
    this.unknownIsText = unknownIsText;
  }

  html(): string {
    return this.out.join('');
  }

  take(token: MarkupToken): void {
    if (token.type === 'text') this.text(token);
    else if (token.type === 'raw') return;
    else if (this.unknownIsText && !looksLikeTag(token.name, token.attributes)) this.text(token);
    else if (!isKnownTag(token.name)) return;
    else if (token.type === 'open') this.opened(token);
    else this.closed(token.name);
  }

  private text(token: MarkupToken): void {
    const text = this.source.slice(token.start, token.end);
    this.out.push(text.includes('<') ? text.replaceAll('<', '&lt;') : text);
  }

  private opened(token: MarkupToken): void {
    const { name } = token;
    for (let top = this.open.at(-1); top && endsBefore(top.name, name); top = this.open.at(-1)) this.pop();
    if (VOID.has(name)) {
      if (name === 'img') this.sign('image');
      else if (name !== 'wbr') this.out.push(`<${name}>`);
      return;
    }
    if (SIGNS[name]) this.sign(SIGNS[name]);
    if (name === 'svg' && token.attributes.endsWith('/')) return;
    const written = writtenAs(name, token.attributes);
    // Inline tags matter only for finding the end of a hidden element of the same name.
    if (!written && !this.isOpen(name)) return;
    if (this.open.length >= MAX_DEPTH) {
      this.capped = true;
      this.tooDeep.set(name, (this.tooDeep.get(name) ?? 0) + 1);
      this.boundary(name);
      return;
    }
    const element = isElement(written)
      ? this.elements.add(this.open.at(-1)?.element ?? -1, name, token.attributes)
      : -1;
    this.open.push({ name, written, element: element < 0 ? (this.open.at(-1)?.element ?? -1) : element });
    if (element >= 0) this.out.push(`<${written} m="${element}">`);
    else if (written) this.out.push(`<${written}>`);
  }

  /** Text dumps with leftover tags have too few of them to tell anything. */
  private sign(what: string): void {
    if (!this.unknownIsText) this.out.push(signOf(what));
  }

  private isOpen(name: string): boolean {
    return this.open.some((o) => o.name === name);
  }

  private closed(name: string): void {
    const deep = this.tooDeep.get(name) ?? 0;
    if (deep > 0) {
      this.tooDeep.set(name, deep - 1);
      this.boundary(name);
      return;
    }
    if (name === 'br') this.out.push('<br>');
    if (SIGNS[name]) this.sign(`${SIGNS[name]}-end`);
    const at = this.open.findLastIndex((o) => o.name === name);
    if (at >= 0) while (this.open.length > at) this.pop();
    else this.boundary(name);
  }

  private pop(): void {
    const { written } = this.open.pop()!;
    if (written) this.out.push(`</${written}>`);
  }

  /** A dropped block tag still ends the line. */
  private boundary(name: string): void {
    if ((BLOCK.has(name) || CELL.has(name)) && this.out.at(-1) !== LINE) this.out.push(LINE);
  }
}

/**
 * Makes markup safe for the sanitizer, in linear time: removes comments and scripts, closes tags, limits their
 * depth, marks hidden elements, keeps stray `<` as text, and numbers the block elements.
 *
 * @param unknownIsText Text in angle brackets that is not a known tag stays text.
 * @param onToken Is given each token of the markup: who else needs them need not split it again.
 */
export function repairMarkup(
  html: string,
  unknownIsText: boolean,
  onToken: (token: MarkupToken) => void = () => {},
): RepairedMarkup {
  const repairer = new MarkupRepairer(html, unknownIsText);
  for (const token of tokensOf(html)) {
    onToken(token);
    repairer.take(token);
  }
  return { html: repairer.html(), capped: repairer.capped, elements: repairer.elements.all };
}
