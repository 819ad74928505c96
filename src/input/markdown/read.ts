import type { Range } from '../../api/article.ts';
import type { Markup } from '../markup/markup.ts';
import type { Evidence, Mark, StatedHeadline, StatedPlace } from '../source.ts';
import type { SourceMap } from '../source-map.ts';
import { type AuthorLink, linkedAuthors } from './author-links.ts';
import { BlockWalk, type Heading } from './blocks.ts';
import { mend } from './mend.ts';
import { type Preamble, preambleOf } from './preamble.ts';
import { childrenOf, type Node, parseMarkdown } from './tree.ts';

export interface ReadMarkdown {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly markup: Markup;
  readonly evidence: Evidence;
  readonly map: SourceMap;
}

/** Indented text with a link in it is not code: the converter indented nested content. */
const HOLDS_LINK = /\]\(/;
const INDENT = / {4}|\t/;
/** Whether any line has an indentation before a link. Without one, the tree need not be searched for it. */
const mayHaveFalseCode = (text: string) =>
  text.split('\n').some((line) => INDENT.test(line.slice(0, Math.max(0, line.lastIndexOf('](')))));

/** The names of reference links that are defined: `[name]: https://…`. */
function definitions(root: Node, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of childrenOf(root)) {
    const label = node.name === 'LinkReference' ? node.getChild('LinkLabel') : null;
    if (label) names.add(text.slice(label.from + 1, label.to - 1).toLowerCase());
  }
  return names;
}

/** The text with no-break spaces for the indentation of what only looks like code; `null` if nothing does. */
function withoutFalseCode(root: Node, text: string): string | null {
  if (!mayHaveFalseCode(text)) return null;
  let out = '';
  let at = 0;
  root.cursor().iterate((node) => {
    if (node.name !== 'CodeBlock' || !HOLDS_LINK.test(text.slice(node.from, node.to))) return;
    const start = text.lastIndexOf('\n', node.from) + 1;
    if (start < at) return;
    out +=
      text.slice(at, start) +
      text.slice(start, node.to).replace(/^[ \t]+/gm, (s) => '\u00a0'.repeat(s.length));
    at = node.to;
  });
  return at > 0 ? out + text.slice(at) : null;
}

/** Reads Markdown as scrapers' converters write it. @param source With `\n` as its only line end */
export function readMarkdown(source: string): ReadMarkdown {
  const preamble = preambleOf(source);
  const mended = mend(source.slice(0, preamble.end).replace(/[^\n]/g, ' ') + source.slice(preamble.end));
  let text = mended.text;
  let root = parseMarkdown(text);
  const again = withoutFalseCode(root, text);
  if (again !== null) {
    text = again;
    root = parseMarkdown(text);
  }
  const walk = new BlockWalk(source, { ...mended, text }, definitions(root, text));
  walk.block(root);
  const rendered = walk.out.text;
  return {
    text: rendered,
    marks: walk.marks,
    markup: walk.markup,
    evidence: evidenceOf(preamble, walk, rendered),
    map: walk.out.map,
  };
}

const placed = (texts: readonly string[], place: StatedPlace): StatedHeadline[] =>
  texts.map((text) => ({ text, place }));

/** What front matter, the header of a reader service, the first-level headings and links to authors say of the article. */
function evidenceOf({ fields }: Preamble, { headings, authorLinks }: BlockWalk, text: string): Evidence {
  const all = (...keys: string[]) => [...new Set(keys.flatMap((key) => fields.get(key) ?? []))];
  const first = headings.filter(({ level, linked }) => level === 1 && !linked).map(({ range }) => range);
  const shown = first.map((range) => text.slice(...range));
  const authors = all('author', 'authors', 'byline', 'by');
  return {
    title: all('title')[0] ?? null,
    headlines: [...new Set([...all('headline', 'title', 'og:title'), ...shown])],
    stated: [...placed(all('headline', 'og:title'), 'metadata'), ...placed(shown, 'heading')],
    siteNames: all('og:site_name', 'site'),
    isArticle: false,
    description: all('description', 'summary', 'excerpt')[0] ?? null,
    authors: authors.length > 0 ? authors : authorsBelow(first[0], headings, authorLinks, text),
    published: all('published time', 'published', 'date', 'published_time', 'datepublished', 'pubdate'),
    modified: all('modified', 'updated', 'lastmod', 'modified_time'),
    language: all('language', 'lang')[0] ?? null,
  };
}

/** The authors that are linked between the first headline and the next heading. */
function authorsBelow(
  headline: Range | undefined,
  headings: readonly Heading[],
  links: readonly AuthorLink[],
  text: string,
): string[] {
  if (!headline) return [];
  const next = headings.find(({ range }) => range[0] >= headline[1])?.range[0] ?? text.length;
  return linkedAuthors(text, links, headline, next);
}
