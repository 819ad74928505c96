import type { XmlHandler } from './xml-events.ts';

/** An item by the names that feeds give its parts. */
export type FeedItem = Readonly<Record<string, unknown>>;

const ITEMS = new Set(['item', 'entry']);
/** Elements that may hold markup as elements, not as text: the markup is put back. */
const MARKUP = new Set(['content', 'summary', 'description', 'content:encoded']);
/** Names under which other records have the same; the rest keep their own. */
const NAMES: Readonly<Record<string, string>> = {
  pubdate: 'published',
  'dc:date': 'published',
  published: 'published',
  issued: 'published',
  updated: 'updated',
  modified: 'updated',
  'dc:creator': 'author',
  'itunes:author': 'author',
  author: 'author',
  'dc:language': 'language',
};
/** Parts with more than one value. */
const MOST_VALUES = 50;
/** Elements within an item: what is nested deeper is not looked at. */
const DEEPEST = 100;

/** Collects the items of a feed. */
export class ItemReader implements XmlHandler {
  readonly #most: number;
  #done: (FeedItem | 'too-large')[] = [];
  /** The item in work: its parts, each a list. */
  #parts: Map<string, string[]> | null = null;
  /** Names of the elements that are open within the item. */
  #open: string[] = [];
  #text = '';
  #size = 0;

  /** @param most Characters of an item. */
  constructor(most: number) {
    this.#most = most;
  }

  /** An item has begun and not ended. */
  get isOpen(): boolean {
    return this.#parts !== null;
  }

  taken(): (FeedItem | 'too-large')[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#parts === null) {
      if (ITEMS.has(name)) this.#begin(attributes);
      return;
    }
    if (this.#open.length >= DEEPEST) return;
    this.#open.push(name);
    if (this.#open.length === 1) this.#text = '';
    else if (MARKUP.has(this.#open[0]!)) this.#add(`<${name}>`);
    if (this.#open.length === 1 && name === 'link') this.#link(attributes);
  }

  text(text: string): void {
    if (this.#open.length > 0) this.#add(text);
  }

  closed(name: string): void {
    if (this.#parts === null) return;
    const at = this.#open.lastIndexOf(name);
    if (at >= 0) this.#close(name, at);
    else if (ITEMS.has(name)) this.#end();
  }

  /** @param at Where the element is among those that are open. */
  #close(name: string, at: number): void {
    const part = this.#open[0]!;
    if (at > 0 && MARKUP.has(part)) this.#add(`</${name}>`);
    this.#open.length = at;
    // Real element: `<author><name>Ilsa Trevanion</name><email>…</email></author>`; only the name is the author.
    if (at === 0 || (at === 1 && part === 'author' && name === 'name')) this.#put(part, this.#text);
    if (at === 1 && part === 'author') this.#text = '';
  }

  #begin(attributes: Readonly<Record<string, string>>): void {
    this.#parts = new Map();
    this.#open = [];
    this.#size = 0;
    if (attributes['rdf:about']) this.#put('link', attributes['rdf:about']);
  }

  #end(): void {
    const parts = [...this.#parts!].map(([name, values]) => [name, values.length > 1 ? values : values[0]]);
    this.#done.push(this.#size > this.#most ? 'too-large' : named(Object.fromEntries(parts)));
    this.#parts = null;
    this.#open = [];
    this.#text = '';
  }

  #link({ href, rel = 'alternate' }: Readonly<Record<string, string>>): void {
    if (href && rel === 'alternate') this.#put('link', href);
  }

  #add(text: string): void {
    this.#size += text.length;
    if (this.#size <= this.#most) this.#text += text;
    else this.#text = '';
  }

  #put(name: string, written: string): void {
    const value = written.trim();
    const key = NAMES[name] ?? name;
    if (value === '' || this.#parts === null) return;
    const values = this.#parts.get(key) ?? [];
    if (values.length < MOST_VALUES && !values.includes(value)) values.push(value);
    this.#parts.set(key, values);
  }
}

/** The item under the name that its source is: the address of the page before the feed's own id. */
function named(parts: Record<string, unknown>): FeedItem {
  const link = Array.isArray(parts.link) ? parts.link[0] : parts.link;
  const guid = parts.guid ?? parts.id;
  const { id: _id, guid: _guid, link: _link, ...others } = parts;
  return {
    ...others,
    ...(link !== undefined && { url: link }),
    ...(guid !== undefined && { id: guid }),
  };
}
