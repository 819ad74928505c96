import type { Refusal } from './refusal.ts';

/** Bytes in which the root element begins. */
const LOOK = 16_384;
/** Real lines: `<?xml version="1.0"?>`, `<!-- made by -->`, `<!DOCTYPE rss>`. */
const PROLOG = /^\s*(?:<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!doctype\b[^>[]*(?:\[[^\]]*\][^>[]*)?>)/i;
/** Real line: `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/">`. */
const ROOT = /^\s*<([a-z_][\w.-]*(?::[\w.-]+)?)(?=[\s/>])([^<>]*)/i;
const FEED_ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'channel']);
const ATOM = /http:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/)/;
const RSS1 = /http:\/\/purl\.org\/rss\/1\.0\//;

/** Kinds of XML by their root element, in lower case. */
const REFUSED: Readonly<Record<string, Pick<Refusal, 'form' | 'instead'>>> = {
  urlset: {
    form: 'a sitemap',
    instead: 'it lists addresses: wget -i with those in <loc>, then clean the pages',
  },
  sitemapindex: {
    form: 'an index of sitemaps',
    instead: 'it lists addresses of sitemaps: fetch those, then their pages',
  },
  opml: { form: 'an OPML list of feeds', instead: 'fetch the feeds it lists' },
  svg: { form: 'an SVG image', instead: 'a page is text' },
  mediawiki: { form: 'a MediaWiki dump', instead: 'wikiextractor --json -o - FILE | clean-article' },
  tei: { form: 'TEI XML', instead: 'trafilatura writes --output-format json as well, which is read' },
  doc: {
    form: 'XML of an extractor',
    instead: 'trafilatura writes --output-format json as well, which is read',
  },
  plist: { form: 'a property list', instead: 'plutil -convert json -o - FILE | clean-article' },
};

/** What an XML text is: a feed, a form that is refused, or `null` for a page. */
export function xmlForm(head: string): 'feed' | Refusal | null {
  let rest = head.slice(0, LOOK).replace(/^\ufeff/, '');
  let declared = false;
  for (let prolog = PROLOG.exec(rest); prolog; prolog = PROLOG.exec(rest)) {
    declared ||= prolog[0].trimStart().toLowerCase().startsWith('<?xml ');
    rest = rest.slice(prolog[0].length);
  }
  const [, root, attributes] = ROOT.exec(rest) ?? [];
  if (root === undefined) return null;
  return formOf(root.toLowerCase(), attributes!, declared);
}

function formOf(root: string, attributes: string, declared: boolean): 'feed' | Refusal | null {
  if (FEED_ROOTS.has(root) && isFeed(root, attributes, declared)) return 'feed';
  const known = REFUSED[root];
  const sure = declared || attributes.includes('xmlns') || attributes.includes('fingerprint=');
  if (known && sure) return { ...known, code: 'unsupported' };
  if (!declared || HTML_ROOTS.has(root)) return null;
  const form = `XML with the root element <${root}>`;
  return {
    form,
    instead: 'make JSON Lines, CSV or HTML of it; --input html takes it for a page',
    code: 'unsupported',
  };
}

function isFeed(root: string, attributes: string, declared: boolean): boolean {
  if (root === 'rss') return declared || attributes.includes('version');
  if (root === 'feed') return ATOM.test(attributes);
  return root === 'rdf:rdf' && RSS1.test(attributes);
}

/** Roots of pages and of pieces of pages that some programs give an XML declaration. */
const HTML_ROOTS = new Set([
  'html',
  'body',
  'head',
  'article',
  'main',
  'section',
  'div',
  'p',
  'h1',
  'h2',
  'span',
  'table',
  'ul',
  'ol',
]);
