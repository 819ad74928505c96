import type { ClueSource, Clues } from './clues.ts';

type Take = (clues: Clues, source: ClueSource, value: string) => void;

const headline: Take = (c, _, v) => c.headline('metadata', v);
const siteName: Take = (c, _, v) => c.siteName(v);
const description: Take = (c, s, v) => c.description(s, v);
const author: Take = (c, s, v) => c.author(s, v);
/** `article`; `website` is the type of front pages, and of many articles. */
const ARTICLE = /^article$/i;
const type: Take = (c, _, v) => {
  if (ARTICLE.test(v)) c.isArticle = true;
};
const published: Take = (c, s, v) => c.publishedOn(s, v);
const modified: Take = (c, s, v) => c.modifiedOn(s, v);

/** Names of `<meta>` elements that publishers use, in lower case, and the field they give. */
const META: Readonly<Record<string, Take>> = {
  'og:title': headline,
  'twitter:title': headline,
  'dc.title': headline,
  'parsely-title': headline,
  'sailthru.title': headline,
  citation_title: headline,
  headline,
  'og:site_name': siteName,
  'application-name': siteName,
  'og:type': type,
  description,
  'og:description': description,
  'twitter:description': description,
  author,
  'article:author': author,
  'article:author_name': author,
  'dc.creator': author,
  'dcterms.creator': author,
  'parsely-author': author,
  'sailthru.author': author,
  byl: author,
  citation_author: author,
  'article:published_time': published,
  'article:published': published,
  'article-published_time': published,
  'og:published_time': published,
  'og:article:published_time': published,
  published: published,
  published_time: published,
  datepublished: published,
  date: published,
  pubdate: published,
  'publish-date': published,
  publish_date: published,
  publication_date: published,
  publishdate: published,
  'article.published': published,
  'dc.date': published,
  'dc.date.issued': published,
  'dcterms.created': published,
  'dcterms.date': published,
  'parsely-pub-date': published,
  'sailthru.date': published,
  citation_publication_date: published,
  'article:modified_time': modified,
  'article-modified_time': modified,
  'og:updated_time': modified,
  'og:article:modified_time': modified,
  modified: modified,
  modified_time: modified,
  updated: modified,
  datemodified: modified,
  'last-modified': modified,
  lastmod: modified,
  'dcterms.modified': modified,
  'dc.date.modified': modified,
};

/** Reads a `<meta>` element. */
export function readMeta(attributes: ReadonlyMap<string, string>, clues: Clues): void {
  const value = attributes.get('content');
  if (!value) return;
  for (const key of ['property', 'name', 'itemprop']) {
    const take = META[attributes.get(key)?.toLowerCase() ?? ''];
    if (!take) continue;
    take(clues, 'meta', value);
    return;
  }
}
