import { personName, readable, writtenDate } from './text.ts';

/** Structured data, metadata, what the page itself marks as a field, and what it marks as nothing more. */
export type ClueSource = 'json-ld' | 'meta' | 'markup' | 'loose';

const BY_DATA: readonly ClueSource[] = ['json-ld', 'meta', 'markup', 'loose'];
/** The `<h1>` is the headline readers see; metadata often puts the site's name or search words to it. */
const BY_PAGE: readonly ClueSource[] = ['markup', 'json-ld', 'meta'];

/** `2024-05-14` */
const DAY_LENGTH = 10;
/** Values of one kind that are kept from one source. */
const MOST = 10;

/** Values of one field, each once, in the order of trust in their sources. */
class Values {
  private readonly bySource = new Map<ClueSource, string[]>();
  private readonly order: readonly ClueSource[];

  constructor(order: readonly ClueSource[]) {
    this.order = order;
  }

  add(source: ClueSource, value: string | null): void {
    if (!value) return;
    const values = this.bySource.get(source) ?? [];
    if (values.length < MOST) values.push(value);
    this.bySource.set(source, values);
  }

  list(): string[] {
    return [...new Set(this.order.flatMap((s) => this.bySource.get(s) ?? []))];
  }

  /** Forgets what a source says when its values do not all begin alike. */
  dropUnlessAlike(source: ClueSource, length: number): void {
    const beginnings = new Set(this.bySource.get(source)?.map((v) => v.slice(0, length)));
    if (beginnings.size > 1) this.bySource.delete(source);
  }
}

/** Collects what a page's markup says of itself. */
export class Clues {
  private readonly titles = new Values(BY_DATA);
  private readonly headlines = new Values(BY_PAGE);
  private readonly descriptions = new Values(BY_DATA);
  private readonly authors = new Values(BY_DATA);
  private readonly published = new Values(BY_DATA);
  private readonly modified = new Values(BY_DATA);
  language: string | null = null;

  title(written: string): void {
    this.titles.add('markup', readable(written));
  }
  headline(source: ClueSource, written: string): void {
    this.headlines.add(source, readable(written));
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
    // Bare `<time>`s of several days belong to a list of other pages.
    this.published.dropUnlessAlike('loose', DAY_LENGTH);
    return {
      title: this.titles.list()[0] ?? null,
      headlines: this.headlines.list(),
      description: this.descriptions.list()[0] ?? null,
      authors: this.authors.list(),
      published: this.published.list(),
      modified: this.modified.list(),
      language: this.language,
    };
  }
}
