import { RAW } from './tags.ts';

/** A piece of markup. `raw` is the content of an element such as `<script>`, in which tags do not count. */
export interface MarkupToken {
  readonly type: 'text' | 'open' | 'close' | 'raw';
  /** Lower-case tag name; for `raw` the name of its element, for `text` empty. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Attributes as written, with a closing slash; empty except for `open`. */
  readonly attributes: string;
}

const NAME = /<(\/?)([a-zA-Z][^\s/<>]*)/y;
const QUOTE = /["']/;
const DELIMITER = /["'<>]/g;
/**
 * Characters of a conditional comment, which has a tag or a notice for an old browser. Of a longer one, or one with another comment
 * within it, the closing mark was lost: `<!--[if gt IE 8]>` above the whole page, where `<!-->` was taken out as a comment by itself.
 */
const MAX_CONDITIONAL = 5_000;

/** Remembers what was found and what was not, so that no search is repeated. */
class Reader {
  readonly html: string;
  private readonly absent = new Set<string>();
  /** For each text that was looked for: from where, and its first position from there on. */
  private readonly found = new Map<string, { readonly from: number; readonly at: number }>();

  constructor(html: string) {
    this.html = html;
  }

  /** First position of `what` at or after `from`; -1 if there is none. */
  find(what: string, from: number): number {
    if (this.absent.has(what)) return -1;
    const known = this.found.get(what);
    if (known && known.from <= from && from <= known.at) return known.at;
    const at = this.html.indexOf(what, from);
    if (at < 0) this.absent.add(what);
    else this.found.set(what, { from, at });
    return at;
  }

  /** Position of an element's closing tag, ignoring case; -1 if there is none. */
  findClose(name: string, from: number): number {
    const key = `</${name}`;
    if (this.absent.has(key)) return -1;
    const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
    close.lastIndex = from;
    const at = close.exec(this.html)?.index ?? -1;
    if (at < 0) this.absent.add(key);
    return at;
  }

  /** End of a tag's attributes: `>`, or `<` if the tag was never closed; -1 at the end of the text. */
  tagEnd(from: number): number {
    DELIMITER.lastIndex = from;
    for (let m = DELIMITER.exec(this.html); m; m = DELIMITER.exec(this.html)) {
      if (!QUOTE.test(m[0])) return m.index;
      if (!this.followsEquals(m.index)) continue;
      const end = this.find(m[0], m.index + 1);
      if (end >= 0) DELIMITER.lastIndex = end + 1;
    }
    return -1;
  }

  private followsEquals(at: number): boolean {
    let i = at - 1;
    while (i >= 0 && at - i < 8 && this.html.charCodeAt(i) <= 0x20) i--;
    return this.html[i] === '=';
  }

  /** End of a comment, doctype, CDATA section or processing instruction at `at`; -1 if there is none. */
  skipped(at: number): number {
    const next = this.html[at + 1];
    if (next !== '!' && next !== '?') return -1;
    const comment = this.html.startsWith('!--', at + 1) ? this.commentEnd(at) : -1;
    if (comment >= 0) return comment;
    const end = this.find('>', at);
    return end < 0 ? -1 : end + 1;
  }

  /** End of the comment at `at`; -1 where only its opening is to be left out: the page follows it. */
  private commentEnd(at: number): number {
    // `<!-->` and `<!--->` are comments without content.
    const end = this.find('-->', at + 2);
    if (end < 0) return -1;
    if (!this.html.startsWith('[if', at + 4)) return end + 3;
    const next = this.find('<!--', at + 4);
    // In `<!--[if gt IE 8]><!-->` the second mark is the end of the first.
    const isClosed = next < 0 || end <= next + 2;
    return isClosed && end - at <= MAX_CONDITIONAL ? end + 3 : -1;
  }
}

/** Splits markup into tags and text, in time linear in its length for any input. */
export function* tokensOf(html: string): Generator<MarkupToken> {
  const reader = new Reader(html);
  let text = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    const tag = reader.skipped(at) < 0 ? tagAt(reader, at) : null;
    const end = tag?.end ?? reader.skipped(at);
    if (end < 0) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    if (at > text) yield { type: 'text', name: '', start: text, end: at, attributes: '' };
    text = end;
    if (tag) {
      yield tag;
      const close = holdsRaw(tag) ? reader.findClose(tag.name, end) : -1;
      if (close >= 0) {
        yield { type: 'raw', name: tag.name, start: end, end: close, attributes: '' };
        text = close;
      }
    }
    at = html.indexOf('<', text);
  }
  if (html.length > text) yield { type: 'text', name: '', start: text, end: html.length, attributes: '' };
}

function tagAt(reader: Reader, at: number): MarkupToken | null {
  NAME.lastIndex = at;
  const m = NAME.exec(reader.html);
  if (!m) return null;
  const from = at + m[0].length;
  const to = reader.tagEnd(from);
  if (to < 0) return null;
  return {
    type: m[1] ? 'close' : 'open',
    name: m[2]!.toLowerCase(),
    start: at,
    end: reader.html[to] === '>' ? to + 1 : to,
    attributes: m[1] ? '' : reader.html.slice(from, to),
  };
}

function holdsRaw(tag: MarkupToken): boolean {
  return tag.type === 'open' && RAW.has(tag.name) && !tag.attributes.endsWith('/');
}
