import { Writer } from './words.ts';

/** One invented page, as HTML and as the text a browser shows of it. */
export interface MadePage {
  readonly html: string;
  readonly text: string;
}

const SECTIONS = [
  'Home',
  'News',
  'Sport',
  'Business',
  'Culture',
  'Weather',
  'Travel',
  'Opinion',
  'Jobs',
  'Contact',
];
const SHARE = ['Share on Facebook', 'Tweet', 'Email', 'Print'];
const FOOTER = [
  'About us',
  'Privacy policy',
  'Terms of use',
  'Cookie settings',
  '© 2024 The Vale Courier. All rights reserved.',
];
/** Characters of the text of a page, about. */
const TEXT = 8_000;
/** Scripts, styles and attributes make up most of a page: characters of HTML, about. */
const HTML = 150_000;

/** Collects a page's blocks twice: as markup and as lines. */
class Blocks {
  readonly html: string[] = [];
  readonly lines: string[] = [];
  private count = 0;

  add(tag: string, text: string): void {
    this.count++;
    this.html.push(
      `<${tag} class="c-${tag}__text u-mb-${this.count % 7}" data-id="b${this.count}">${text}</${tag}>`,
    );
    this.lines.push(text, '');
  }

  list(tag: string, items: readonly string[]): void {
    const links = items.map(
      (item, i) =>
        `<li class="o-list__item"><a class="o-link" href="/s/${i}/${item.length}">${item}</a></li>`,
    );
    this.html.push(`<${tag} class="o-${tag}"><ul class="o-list">${links.join('')}</ul></${tag}>`);
    this.lines.push(...items, '');
  }
}

/** Scripts and styles of about that many characters. */
function scripts(size: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const script = `window.__state.push({id:${i},slot:"s${i}",size:[${i % 970},${i % 250}],lazy:true});`;
    const style = `</script><style>.c-card--${i}{margin:0 auto;padding:${i % 9}px}</style><script>`;
    parts.push(i % 2 ? script : style);
    length += parts[i]!.length;
  }
  return `<script>window.__state=[];${parts.join('')}</script>`;
}

/** Boxes and icons without text, of about that many characters. */
function boxes(size: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    parts.push(
      `<div class="c-slot c-slot--${i} u-hidden-print" data-slot="${i}" aria-hidden="true"><span class="o-icon"><svg viewBox="0 0 24 24"><path d="M${i % 24} 4l${i % 7} 9h-${i % 5}z"/></svg></span></div>`,
    );
    length += parts[i]!.length;
  }
  return parts.join('\n');
}

function articleOf(writer: Writer, blocks: Blocks): void {
  blocks.add('h1', writer.headline());
  blocks.add('p', `By ${writer.name()}`);
  blocks.add(
    'time',
    `Published ${writer.between(1, 28)} May 2024, ${writer.between(10, 19)}:${writer.between(10, 59)}`,
  );
  blocks.list('div', SHARE);
  for (let length = 0; length < TEXT * 0.82; ) {
    const text = writer.paragraph();
    length += text.length;
    blocks.add('p', text);
    if (writer.chance(0.06)) blocks.add('p', 'Advertisement');
    if (writer.chance(0.1)) blocks.add('h2', writer.headline());
  }
}

/** The page of that number; the same number gives the same page. */
export function makePage(number: number): MadePage {
  const writer = new Writer(number + 1);
  const blocks = new Blocks();
  blocks.list('nav', SECTIONS);
  articleOf(writer, blocks);
  blocks.add('h3', 'Related stories');
  blocks.list(
    'aside',
    Array.from({ length: 6 }, () => writer.headline()),
  );
  blocks.add('h3', 'Comments (3)');
  for (let i = 0; i < 3; i++) {
    blocks.add('p', `${writer.name()} says:`);
    blocks.add('p', writer.sentence());
  }
  blocks.list('footer', FOOTER);
  const head = `<meta charset="utf-8"><title>${blocks.lines[SECTIONS.length + 1]} | The Vale Courier</title>`;
  const shown = blocks.html.join('\n');
  const rest = (HTML - shown.length) / 2;
  const html = `<!doctype html><html lang="en"><head>${head}${scripts(rest)}</head><body>${shown}${boxes(rest)}</body></html>`;
  return { html, text: blocks.lines.join('\n') };
}
