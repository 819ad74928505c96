import type { StatedHeadline, StatedPlace } from '../source.ts';
import { personName, readable, writtenDate } from './text.ts';

/** Structured data, metadata, elements that the page marks as a field, and a plain `<time>`. */
export type ClueSource = 'json-ld' | 'meta' | 'markup' | 'loose';

const BY_DATA: readonly ClueSource[] = ['json-ld', 'meta', 'markup', 'loose'];
/** The `<h1>` is the headline that readers see; metadata often adds the site's name or search keywords. */
const BY_PAGE: readonly ClueSource[] = ['markup', 'json-ld', 'meta'];

const SOURCE_OF: Readonly<Record<StatedPlace, ClueSource>> = {
  heading: 'markup',
  microdata: 'markup',
  'structured-data': 'json-ld',
  metadata: 'meta',
  record: 'meta',
};

/** Most headlines kept with their places; a list of articles has a heading for each. */
const MAX_STATED = 40;
/** `2024-05-14` */
const DAY_LENGTH = 10;
/** Most values kept per field and source. */
const MAX_VALUES = 10;

/** The values of one field, each once, the most trusted source first. */
class Values {
  private readonly bySource = new Map<ClueSource, string[]>();
  private readonly order: readonly ClueSource[];

  constructor(order: readonly ClueSource[]) {
    this.order = order;
  }

  add(source: ClueSource, value: string | null): void {
    if (!value) return;
    const values = this.bySource.get(source) ?? [];
    if (values.length < MAX_VALUES) values.push(value);
    this.bySource.set(source, values);
  }

  list(): string[] {
    return [...new Set(this.order.flatMap((s) => this.bySource.get(s) ?? []))];
  }

  /** Drops the values of a source unless they all have the same beginning. */
  dropUnlessAlike(source: ClueSource, length: number): void {
    const beginnings = new Set(this.bySource.get(source)?.map((v) => v.slice(0, length)));
    if (beginnings.size > 1) this.bySource.delete(source);
  }
}

/** Collects what a page's markup says about the article. */
export class Clues {
  private readonly titles = new Values(BY_DATA);
  private readonly headlines = new Values(BY_PAGE);
  private readonly stated: StatedHeadline[] = [];
  private readonly siteNames = new Values(BY_DATA);
  private readonly descriptions = new Values(BY_DATA);
  private readonly authors = new Values(BY_DATA);
  private readonly published = new Values(BY_DATA);
  private readonly modified = new Values(BY_DATA);
  language: string | null = null;
  isArticle = false;

  title(written: string): void {
    this.titles.add('markup', readable(written));
  }
  /** @param place Where it is stated. */
  headline(place: StatedPlace, written: string): void {
    const text = readable(written);
    this.headlines.add(SOURCE_OF[place], text);
    if (text && this.stated.length < MAX_STATED) this.stated.push({ text, place });
  }
  siteName(written: string): void {
    this.siteNames.add('meta', readable(written));
  }
  description(source: ClueSource, written: string): void {
    this.descriptions.add(source, readable(written));
  }
  author(source: ClueSource, written: string): void {
    this.authors.add(source, personName(written));
  }
  publishedOn(source: ClueSource, written: string): void {
    this.published.add(source, writtenDate(written));
  }
  modifiedOn(source: ClueSource, written: string): void {
    this.modified.add(source, writtenDate(written));
  }

  evidence() {
    // Plain `<time>` elements with several days belong to a list of other pages.
    this.published.dropUnlessAlike('loose', DAY_LENGTH);
    return {
      title: this.titles.list()[0] ?? null,
      headlines: this.headlines.list(),
      stated: this.stated,
      siteNames: this.siteNames.list(),
      isArticle: this.isArticle,
      description: this.descriptions.list()[0] ?? null,
      authors: this.authors.list(),
      published: this.published.list(),
      modified: this.modified.list(),
      language: this.language,
    };
  }
}
