import type { Page } from '../../src/page/page.ts';
import { decodeMarkup } from '../../src/text/entities.ts';
import { type Edit, inOrder, type NewLine, type Role } from './edit.ts';

/** `<p class="lede">`: a tag at which a block begins. */
const BLOCK_TAG =
  /<(?:p|div|h[1-6]|li|ul|ol|dl|dd|dt|blockquote|section|article|aside|figure|table|tr|pre|header|main|nav|footer|form)(?:\s[^>]*)?>/gi;
const TAG = /<[^>]*>/g;
/** Characters by which a block is recognised, and of its markup that are read for them. */
const OPENING = 48;
const MARKUP_READ = 1500;
/** `<body class="story">` */
const BODY_START = /<body(?:\s[^>]*)?>/i;
const BODY_END = '</body>';

const escaped = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

const IN_HTML: Readonly<Record<Role, (text: string) => string>> = {
  label: (text) => `<div>${text}</div>`,
  heading: (text) => `<h3>${text}</h3>`,
  title: (text) => `<div><a href="/story">${text}</a></div>`,
  text: (text) => `<p>${text}</p>`,
  item: (text) => `<ul><li>${text}</li></ul>`,
  caption: (text) => `<figure><figcaption>${text}</figcaption></figure>`,
};

const IN_MARKDOWN: Readonly<Record<Role, (text: string) => string>> = {
  label: (text) => text,
  heading: (text) => `### ${text}`,
  title: (text) => `[${text}](/story)`,
  text: (text) => text,
  item: (text) => `- ${text}`,
  caption: (text) => `*${text}*`,
};

const asHtml = (lines: readonly NewLine[]): string =>
  lines.length ? `<div>${lines.map(({ text, role }) => IN_HTML[role](escaped(text))).join('')}</div>` : '';

const asMarkdown = (lines: readonly NewLine[]): string =>
  lines.length ? `\n\n${lines.map(({ text, role }) => IN_MARKDOWN[role](text)).join('\n\n')}\n\n` : '';

/** Makes the edits in a source; `placeOf` says where a line's block begins in it. */
function edited(
  source: string,
  edits: readonly Edit[],
  placeOf: (line: number) => number,
  write: (lines: readonly NewLine[]) => string,
): string | null {
  let out = '';
  let at = 0;
  for (const { from, to, lines } of inOrder(edits)) {
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start < at || end < start) return null;
    out += source.slice(at, start) + write(lines);
    at = end;
  }
  return out + source.slice(at);
}

/**
 * The HTML of a page with the edits made; new lines are put before the block that begins with the line's text.
 *
 * @param page The page as it was read from `html`.
 * @returns `null` if a place is not found, or found more than once.
 */
export function editedHtml(html: string, page: Page, edits: readonly Edit[]): string | null {
  const blocks = [...html.matchAll(BLOCK_TAG)].map(({ index }) => index);
  const openings = blocks.map((at) =>
    squeezed(decodeMarkup(html.slice(at, at + MARKUP_READ).replace(TAG, ' '))).slice(0, OPENING),
  );
  const bodyStart = BODY_START.exec(html);
  const bodyEnd = html.toLowerCase().lastIndexOf(BODY_END);
  const placeOf = (line: number): number => {
    if (line === 0) return bodyStart ? bodyStart.index + bodyStart[0].length : 0;
    if (line === page.lines.length) return bodyEnd < 0 ? html.length : bodyEnd;
    const key = squeezed(page.lines[line]!.text).slice(0, OPENING);
    const found = openings.flatMap((opening, i) => (opening.startsWith(key) ? [i] : []));
    // Blocks around the innermost one begin with the same text: they are next to each other.
    const together = found.length && found.at(-1)! - found[0]! === found.length - 1;
    return together ? blocks[found.at(-1)!]! : -1;
  };
  return edited(html, edits, placeOf, asHtml);
}

/**
 * Markdown with the edits made; new lines become paragraphs, headings, links and list items.
 *
 * @param page The page as it was read from Markdown.
 * @returns `null` if a line's place in the source is not known.
 */
export function editedMarkdown(page: Page, edits: readonly Edit[]): string | null {
  const { map } = page.source;
  if (!map) return null;
  const placeOf = (line: number): number => {
    const found = page.lines[line];
    if (!found) return map.input.length;
    if (line === 0) return 0;
    const range = map.at.rangesOf(found.start, found.end)[0];
    return range ? map.input.lastIndexOf('\n', Math.max(0, range[0] - 1)) + 1 : -1;
  };
  return edited(map.input, edits, placeOf, asMarkdown);
}
