import type { Clues } from './clues.ts';

type Node = { readonly [key: string]: unknown };

/** Types whose headline, authors and dates belong to the article. */
const ARTICLE = /(?:Article|Posting|Report|Review|Recipe|HowTo|Story)$/;
const PAGE = /(?:WebPage|ItemPage|AboutPage|FAQPage|VideoObject)$/;
const SITE = /(?:WebSite|Organization|Corporation)$/;
const ORGANIZATION = /(?:Organization|Corporation|NewsMediaOrganization)$/;

/** Most nodes read in the data of one page. */
const MAX_NODES = 500;
/** Keys that lead to the page's own node. */
const INNER = ['@graph', 'mainEntity', 'mainEntityOfPage', 'article'] as const;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function stringsOf(value: unknown): string[] {
  return listOf(value).filter((v) => typeof v === 'string');
}

/** Control characters within strings, and commas before a closing bracket: common errors of templates. */
const CONTROLS = /[\u0000-\u001f]+/g;
const LOOSE_COMMA = /, ?(?=[\]}])/g;
/** Real text: a whole script wrapped as `<![CDATA[ … ]]>` or `<!-- … -->`, with a `;` after it. */
const WRAPPING = /^\s*(?:\/\/|\/\*)?\s?(?:<!\[CDATA\[|<!--)(?:\*\/)?/;
const WRAPPING_END = /(?:\/\/|\/\*)?\s?(?:\]\]>|-->)(?:\*\/)?$|;$/;

function parse(written: string): unknown {
  const text = written.replace(WRAPPING, '').trim().replace(WRAPPING_END, '');
  try {
    return JSON.parse(text);
  } catch {
    // The usual errors are line ends within strings and trailing commas; both are repaired below.
  }
  try {
    return JSON.parse(text.replace(CONTROLS, ' ').replace(LOOSE_COMMA, ''));
  } catch {
    return null;
  }
}

/** The nodes about the page itself: at the top, in the graph, and its main entity; not those it only lists. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = [];
  const queue: unknown[] = [...listOf(root)];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      for (const key of INNER) queue.push(...listOf(value[key]));
    }
  }
  return nodes;
}

function isA(node: Node, type: RegExp): boolean {
  return stringsOf(node['@type']).some((t) => type.test(t));
}

function takeAuthors(node: Node, byId: ReadonlyMap<unknown, Node>, clues: Clues): void {
  for (const author of [...listOf(node.author), ...listOf(node.creator)].flat()) {
    if (typeof author === 'string') clues.author('json-ld', author);
    if (!isNode(author)) continue;
    const person = author.name === undefined ? (byId.get(author['@id']) ?? author) : author;
    if (isA(person, ORGANIZATION)) continue;
    for (const name of stringsOf(person.name)) clues.author('json-ld', name);
  }
}

function takeDates(node: Node, clues: Clues): void {
  for (const date of stringsOf(node.datePublished)) clues.publishedOn('json-ld', date);
  for (const date of stringsOf(node.dateModified)) clues.modifiedOn('json-ld', date);
}

function takeSiteNames(node: Node, clues: Clues): void {
  const named = [...(isA(node, SITE) ? [node] : []), ...listOf(node.publisher).filter(isNode)];
  for (const { name } of named) for (const text of stringsOf(name)) clues.siteName(text);
}

/** Reads a page's `application/ld+json`; JSON that cannot be repaired is ignored. */
export function readJsonLd(written: string, clues: Clues): void {
  const nodes = nodesOf(parse(written));
  const byId = new Map<unknown, Node>(nodes.filter((n) => n.name).map((n) => [n['@id'], n]));
  const articles = nodes.filter((n) => isA(n, ARTICLE));
  for (const node of nodes) takeSiteNames(node, clues);
  if (articles.length > 0) clues.isArticle = true;
  for (const node of articles) {
    for (const headline of stringsOf(node.headline)) clues.headline('structured-data', headline);
    for (const text of stringsOf(node.description)) clues.description('json-ld', text);
    takeAuthors(node, byId, clues);
    takeDates(node, clues);
  }
  if (articles.length === 0) for (const node of nodes) if (isA(node, PAGE)) takeDates(node, clues);
}
