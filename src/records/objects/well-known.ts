/**
 * Keys under which scrapers, extractors, reader services and data sets put a page, best first, in lower case. Where several
 * hold one, the first whose text is about as long as the longest is taken.
 */
export const PAGE_KEYS: readonly string[] = [
  'text',
  'content',
  'body',
  'article',
  'page_content',
  'raw_content',
  'markdown',
  'html',
  'raw_html',
  'rawhtml',
  'cleaned_html',
  'content_html',
  'browserhtml',
  'article_html',
  'content_text',
  'content:encoded',
  'textcontent',
  'text_content',
  'full_text',
  'fulltext',
  'article_text',
  'article_body',
  'articlebody',
  'articlebodyhtml',
  'articletext',
  'main_text',
  'maintext',
  'page_text',
  'page_html',
  'page',
  'plain_text',
  'plaintext',
  'raw_text',
  'innertext',
  'inner_text',
  'extracted_text',
  'clean_text',
  'cleaned_text',
  'text_cleaned',
  'text_resource',
  'bodytext',
  'extract',
  'document',
  'contents',
  'story',
  'dump',
];

/** Keys of summaries: taken where nothing else holds a page. */
export const SUMMARY_KEYS: readonly string[] = ['description', 'summary', 'excerpt', 'abstract'];

/** Objects around a record or a page: of services, search engines, content systems. Real path: `content.rendered`. */
export const WRAPPERS: readonly string[] = [
  'data',
  'article',
  'result',
  'page',
  '_source',
  'item',
  'document',
  'json',
  'props',
  'row',
  'fields',
  'kwargs',
];

/** Keys below the page's own, best first: `content.rendered` of WordPress, `body.storage.value` is none. */
export const INNER_KEYS: readonly string[] = [
  'rendered',
  'html',
  'text',
  'markdown',
  'raw_markdown',
  'markdown_with_citations',
  'fit_markdown',
  'fit_html',
  'references_markdown',
  'content',
  'value',
  '#text',
];

/** Keys under which crawls name a page, best first. */
export const NAMING_KEYS: readonly string[] = [
  'url',
  'id',
  'link',
  'uri',
  'source_url',
  'sourceURL',
  'page_url',
  'pageUrl',
  'webUrl',
  'canonicalUrl',
  'resolved-url',
  'canonical_link',
  'canonical_url',
  'permalink',
  'guid',
  'source',
  'metadata.sourceURL',
  'metadata.url',
  'metadata.source',
  'data.url',
  'data.metadata.sourceURL',
  'data.metadata.url',
  'article.url',
  '_source.url',
  'row.url',
  'kwargs.metadata.source',
  'warc_headers.warc-target-uri',
  '_id',
];

type Field = 'headline' | 'description' | 'author' | 'published' | 'modified' | 'language';

/** Keys that state a field of the head, in lower case and without marks between words. */
export const FIELD_KEYS: Readonly<Record<Field, readonly string[]>> = {
  headline: ['headline', 'title', 'ogtitle', 'articletitle', 'pagetitle', 'webtitle'],
  description: [
    'description',
    'metadescription',
    'ogdescription',
    'subheadline',
    'subtitle',
    'deck',
    'dek',
    'excerpt',
  ],
  author: ['author', 'authors', 'byline', 'creator', 'dccreator', 'writer', 'writers', 'articleauthor'],
  published: [
    'published',
    'publishedat',
    'publishedtime',
    'publisheddate',
    'publishdate',
    'publishtime',
    'datepublished',
    'publicationdate',
    'pubdate',
    'articlepublishedtime',
    'webpublicationdate',
  ],
  modified: [
    'modified',
    'modifiedat',
    'modifiedtime',
    'datemodified',
    'articlemodifiedtime',
    'updated',
    'updatedat',
    'lastmod',
  ],
  language: ['language', 'lang', 'metalang', 'inlanguage'],
};

/** When an article appeared or, in data sets of crawls, when its page was fetched: the first only beside a title or an author. */
export const DATE_KEYS: readonly string[] = ['date', 'dategmt', 'datetime'];
