import { isoDate, personName, readable } from './text.ts';

/** What is said where: structured data first, then metadata, then what the page itself marks up. */
const SOURCES = ['json-ld', 'meta', 'markup', 'loose'] as const;
export type ClueSource = (typeof SOURCES)[number];

/** Values of one kind that are kept from one source. */
const MOST = 10;

/** Values of one field, each once, in the order of trust in their sources. */
class Values {
  private readonly bySource = new Map<ClueSource, string[]>();

  add(source: ClueSource, value: string | null): void {
    if (!value) return;
    const values = this.bySource.get(source) ?? [];
    if (values.length < MOST) values.push(value);
    this.bySource.set(source, values);
  }

  list(): string[] {
    return [...new Set(SOURCES.flatMap((s) => this.bySource.get(s) ?? []))];
  }
}

/** Collects what a page's markup says of itself. */
export class Clues {
  private readonly titles = new Values();
  private readonly headlines = new Values();
  private readonly descriptions = new Values();
  private readonly authors = new Values();
  private readonly published = new Values();
  private readonly modified = new Values();
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
    this.published.add(source, isoDate(written));
  }
  modifiedOn(source: ClueSource, written: string): void {
    this.modified.add(source, isoDate(written));
  }

  evidence() {
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
