import type { Markup } from '../shape/markup.ts';
import type { Sort } from '../shape/sorts.ts';
import { comment, drawing, headLinks, scripts, styles } from './filler.ts';
import type { MadeLine } from './lines.ts';
import { evenly, type Random } from './random.ts';

/** What a page says of itself in its head. */
export interface Meta {
  readonly headline: string;
  readonly site: string;
  readonly language: string;
  readonly author: string;
  /** ISO 8601 */
  readonly published: string;
}

const LISTED: ReadonlySet<Sort> = new Set([
  'word',
  'label',
  'menu',
  'share',
  'account',
  'legal',
  'tags',
  'number',
]);
const TAGS: Readonly<Partial<Record<Sort, string>>> = {
  paragraph: 'p',
  sentence: 'p',
  run: 'p',
  date: 'time',
  title: 'h3',
};
const ZONE_TAGS = { top: 'header', article: 'article', end: 'aside', foot: 'footer' } as const;
/** A name and its brackets are part of a tag too. */
const SHORTEST_TAG = 5;
/** Characters of a small icon. */
const ICON = 400;
/** Elements that a line has at least: an item and its link, or a block alone. */
const [IN_LIST, IN_BLOCK] = [2, 1.3];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Renders lines as a page of today's weight: most of it is markup. */
export class HtmlMaker {
  private readonly elements: number;
  private readonly tag: number;
  private readonly space: number;
  private readonly drawings: number;
  private ids = 0;
  private owed = 0;

  /** @param nth The how manieth page this is. */
  constructor(
    private readonly markup: Markup,
    private readonly random: Random,
    private readonly nth: number,
    private readonly lines: readonly MadeLine[],
  ) {
    const each = (buckets: readonly number[], shift: number) =>
      evenly(buckets, nth, shift) / Math.max(1, lines.length);
    this.elements = evenly(markup.elements, nth, 0.1);
    this.tag = evenly(markup.tag, nth, 0.3);
    this.space = each(markup.space, 0.5);
    this.drawings = each(markup.drawings, 0.7);
  }

  page(meta: Meta): string {
    const { markup, random, nth, lines } = this;
    const scripted = evenly(markup.scripts, nth, 0.2);
    const styled = styles(evenly(markup.styles, nth, 0.4), random);
    const head = `${this.head(meta)}${scripts(scripted / 2, random)}${styled}`;
    const zones = Object.entries(ZONE_TAGS).map(([zone, tag]) => {
      const inside = lines.filter((line) => line.zone === zone);
      return `<${tag}${this.attributes()}>${this.blocks(inside, meta.headline)}</${tag}>\n`;
    });
    const body = `${zones.join('')}${comment(evenly(markup.comments, nth, 0.8), random)}${scripts(scripted / 2, random)}`;
    return `<!doctype html>\n<html lang="${meta.language}">\n<head>\n${head}</head>\n<body>${body}</body>\n</html>\n`;
  }

  private head({ headline, site, author, published }: Meta): string {
    const text = escaped(headline);
    const metas = [
      '<meta charset="utf-8">',
      `<title>${text} | ${escaped(site)}</title>`,
      `<meta property="og:title" content="${text.replaceAll('"', '&quot;')}">`,
      `<meta name="author" content="${author}">`,
      `<meta property="article:published_time" content="${published}">`,
    ].join('\n');
    const linked = {
      '@type': 'NewsArticle',
      headline,
      author: { name: author },
      datePublished: published,
    };
    const json = JSON.stringify(linked).replaceAll('<', '\\u003c');
    // About every second page has it.
    const data = this.random.chance(0.5) ? `<script type="application/ld+json">${json}</script>\n` : '';
    const rest = evenly(this.markup.head, this.nth, 0.6) - metas.length;
    return `${metas}\n${data}${headLinks(rest, this.random)}`;
  }

  private blocks(lines: readonly MadeLine[], headline: string): string {
    let html = '';
    let listed = false;
    for (const line of lines) {
      const item = LISTED.has(line.sort);
      if (item !== listed) html += item ? `<ul${this.attributes()}>` : '</ul>';
      listed = item;
      html += this.space > 0 ? `\n${' '.repeat(Math.round(this.space))}` : '';
      html += item ? this.item(line) : this.block(line, line.text === headline && line.zone !== 'foot');
    }
    return listed ? `${html}</ul>` : html;
  }

  private item({ text }: MadeLine): string {
    const link = `<a href="/s/${this.ids}"${this.attributes(10)}>${this.icon()}${escaped(text)}</a>`;
    return this.wrapped(
      `<li${this.attributes()}>${this.wrapped(link, (this.elements - IN_LIST) / 2)}</li>`,
      0,
    );
  }

  private block({ text, sort }: MadeLine, isHeadline: boolean): string {
    const tag = isHeadline ? 'h1' : (TAGS[sort] ?? 'div');
    const inner =
      sort === 'title' && !isHeadline
        ? `<a href="/s/${this.ids}"${this.attributes(10)}>${escaped(text)}</a>`
        : this.inline(text);
    const image = this.random.chance(this.markup.names.img! * this.elements)
      ? `<img src="/i/${this.ids}.jpg" alt=""${this.attributes(24)}>`
      : '';
    return this.wrapped(
      `${image}<${tag}${this.attributes()}>${this.icon()}${inner}</${tag}>`,
      this.elements - IN_BLOCK,
    );
  }

  /** Every so many words of running text are a link or set apart. */
  private inline(text: string): string {
    const words = escaped(text).split(' ');
    if (words.length < 20) return words.join(' ');
    const marked = words.map((word) =>
      this.random.chance(0.015) ? `<a href="/s/${word.length}"${this.attributes(12)}>${word}</a>` : word,
    );
    return marked.join(' ');
  }

  /** In so many boxes around. */
  private wrapped(html: string, boxes: number): string {
    let made = html;
    for (let left = Math.floor(Math.max(0, boxes) + this.random.next()); left > 0; left--) {
      const tag = made.startsWith('<a') || this.random.chance(0.1) ? 'span' : 'div';
      made = `<${tag}${this.attributes()}>${made}</${tag}>`;
    }
    return made;
  }

  /** An icon as often as the page's characters of drawings are enough for one. */
  private icon(): string {
    this.owed += this.drawings;
    if (this.owed < ICON) return '';
    const size = this.owed;
    this.owed = 0;
    return drawing(size, this.random);
  }

  /** Attributes of about the length that the page's tags have. @param taken Characters that the tag has already. */
  private attributes(taken = 0): string {
    const size = Math.round((this.tag - SHORTEST_TAG) * (0.3 + 1.4 * this.random.next())) - taken;
    this.ids++;
    if (size < 12) return '';
    const names = [
      'c-card__item',
      'o-grid',
      'u-hidden-print',
      'is-open',
      `b-${this.ids}`,
      'o-media__body--wide',
    ];
    let classes = this.random.pick(names);
    while (classes.length + 9 < size) classes += ` ${this.random.pick(names)}`;
    return ` class="${classes}"`;
  }
}
