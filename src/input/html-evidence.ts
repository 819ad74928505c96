import { attributesOf } from './attributes.ts';
import { Capture } from './evidence/capture.ts';
import { Clues } from './evidence/clues.ts';
import { readJsonLd } from './evidence/json-ld.ts';
import { readMeta } from './evidence/meta.ts';
import type { Evidence } from './source.ts';
import type { MarkupToken } from './tokens.ts';

/** Attributes that mark a date or an author in the page's content. */
const MARKED = /itemprop|rel\s?=|pubdate|datetime/i;
/** Real value: `application/ld+json; charset=utf-8`. */
const JSON_LD = /ld\+json/i;

/** Reads what a page's markup says about its headline, authors, dates and language. */
export class EvidenceReader {
  private readonly clues = new Clues();
  private readonly html: string;
  private capture: Capture | null = null;
  private script = '';
  private titled = false;
  /** Inside a drawing, whose `<title>` names an icon. */
  private inDrawing = false;

  constructor(html: string) {
    this.html = html;
  }

  /** Takes the page's tokens, one after the other. */
  take(token: MarkupToken): void {
    if (token.type === 'open') this.opened(token);
    else if (token.type === 'raw') this.raw(token);
    else if (token.type === 'text') this.capture?.text(this.html.slice(token.start, token.end));
    else this.closed(token);
  }

  evidence(): Evidence {
    return this.clues.evidence();
  }

  private raw(token: MarkupToken): void {
    const written = () => this.html.slice(token.start, token.end);
    if (token.name === 'title' && !this.titled && !this.inDrawing) {
      this.titled = true;
      this.clues.title(written());
    } else if (token.name === 'script' && JSON_LD.test(this.script)) readJsonLd(written(), this.clues);
  }

  private closed({ name }: MarkupToken): void {
    if (name === 'svg') this.inDrawing = false;
    if (this.capture?.close(name)) this.capture = null;
  }

  private opened(token: MarkupToken): void {
    const { name, attributes } = token;
    this.capture?.open(name);
    if (name === 'svg') this.inDrawing = !attributes.endsWith('/');
    else if (name === 'script') this.script = attributes;
    else if (name === 'meta') readMeta(attributesOf(attributes), this.clues);
    else if (name === 'html') this.clues.language ??= attributesOf(attributes).get('lang') || null;
    else if (name === 'h1') this.begin(name, (text) => this.clues.headline('heading', text));
    else if (name === 'time' || MARKED.test(attributes)) this.marked(name, attributesOf(attributes));
  }

  private marked(name: string, attributes: ReadonlyMap<string, string>): void {
    const property = attributes.get('itemprop')?.toLowerCase() ?? '';
    const date = attributes.get('datetime') ?? attributes.get('content') ?? '';
    if (property.includes('datepublished') || attributes.has('pubdate')) {
      this.clues.publishedOn('markup', date);
    } else if (property.includes('datemodified')) this.clues.modifiedOn('markup', date);
    else if (name === 'time') this.clues.publishedOn('loose', date);
    else if (property === 'headline') this.begin(name, (text) => this.clues.headline('microdata', text));
    else if (property === 'author' || attributes.get('rel')?.toLowerCase() === 'author') {
      if (attributes.has('content')) this.clues.author('markup', attributes.get('content')!);
      else this.begin(name, (text) => this.clues.author('markup', text));
    }
  }

  private begin(name: string, done: (written: string) => void): void {
    this.capture ??= new Capture(name, done);
  }
}
