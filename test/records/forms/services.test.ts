import { describe, expect, it } from 'vitest';
import { gist, recordsIn } from '../records.ts';
import { HTMLS, STORIES, TEXTS } from './stories.ts';

const [first] = STORIES;
const { url, title, author, date, text, html } = first!;
/** The page as a service gives it as Markdown: in full, and without its menus. */
const markdown = `[Home](/)\n\n# ${title}\n\n${text}`;
const [ONE_TEXT, ONE_HTML] = [[text], [html]];

interface Reply {
  readonly service: string;
  readonly reply: unknown;
  /** One JSON value a line. */
  readonly lines?: true;
  readonly pages: readonly string[];
  /** What the records are called. */
  readonly names: readonly unknown[];
  /** What they state of the headline: their own title. */
  readonly titles?: readonly unknown[];
}

const names = STORIES.map((story) => story.url);
const titles = STORIES.map((story) => story.title);

/** What services, crawlers and extractors answer or write, in their own keys. The pages are invented. */
const REPLIES: readonly Reply[] = [
  {
    service: 'Firecrawl, a page',
    reply: {
      success: true,
      data: { markdown, html, metadata: { title, language: 'en', sourceURL: url, statusCode: 200 } },
    },
    pages: [markdown],
    names: [url],
    titles: [title],
  },
  {
    service: 'Firecrawl, a crawl',
    reply: {
      success: true,
      status: 'completed',
      completed: 3,
      total: 3,
      creditsUsed: 3,
      expiresAt: '2024-05-15T00:00:00.000Z',
      data: STORIES.map((story) => ({
        markdown: story.text,
        links: ['https://lindvik.example/'],
        metadata: { title: story.title, sourceURL: story.url },
      })),
    },
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'Firecrawl, a search',
    reply: {
      success: true,
      data: { web: STORIES.map((story) => ({ url: story.url, title: story.title, markdown: story.text })) },
    },
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'Jina Reader',
    reply: {
      code: 200,
      status: 20_000,
      data: { title, description: '', url, content: markdown, usage: { tokens: 812 } },
    },
    pages: [markdown],
    names: [url],
    titles: [title],
  },
  {
    service: 'Jina Search',
    reply: {
      code: 200,
      status: 20_000,
      data: STORIES.map((story) => ({ title: story.title, url: story.url, content: story.text })),
    },
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'crawl4ai',
    reply: {
      url,
      html,
      success: true,
      cleaned_html: html,
      media: { images: [] },
      links: { internal: [], external: [] },
      markdown: {
        raw_markdown: markdown,
        markdown_with_citations: markdown,
        references_markdown: '## References\n\n⟨1⟩ /: Home\n',
        fit_markdown: '',
        fit_html: '',
      },
      metadata: { title, author },
      status_code: 200,
    },
    pages: [markdown],
    names: [url],
    titles: [title],
  },
  {
    service: 'Scrapy',
    reply: STORIES.map((story) => ({ url: story.url, title: story.title, body: story.text, depth: 1 })),
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'datatrove',
    lines: true,
    reply: STORIES.map((story, i) => ({
      text: story.text,
      id: `<urn:uuid:${i}>`,
      metadata: { url: story.url, date: '2024-05-20T00:00:00Z', language: 'en', language_score: 0.97 },
    })),
    pages: TEXTS,
    names: ['<urn:uuid:0>', '<urn:uuid:1>', '<urn:uuid:2>'],
  },
  {
    service: 'FineWeb',
    lines: true,
    reply: STORIES.map((story, i) => ({
      text: story.text,
      id: `<urn:uuid:${i}>`,
      dump: 'CC-MAIN-2024-22',
      url: story.url,
      date: '2024-05-20T00:00:00Z',
      token_count: 120,
    })),
    pages: TEXTS,
    names,
  },
  {
    service: 'OSCAR',
    lines: true,
    reply: STORIES.map((story) => ({
      content: story.text,
      warc_headers: { 'warc-target-uri': story.url, 'content-type': 'text/plain' },
      metadata: { quality_warnings: null },
    })),
    pages: TEXTS,
    names,
  },
  {
    service: 'trafilatura',
    reply: {
      title,
      author,
      hostname: 'lindvik.example',
      date,
      id: null,
      raw_text: text.replaceAll('\n\n', ' '),
      text,
      language: 'en',
      source: url,
      excerpt: 'In short.',
    },
    pages: ONE_TEXT,
    names: [url],
    titles: [title],
  },
  {
    service: 'Readability',
    reply: { title, byline: author, dir: null, lang: 'en', content: html, textContent: text, length: 400 },
    pages: ONE_HTML,
    names: ['in'],
    titles: [title],
  },
  {
    service: 'newspaper4k',
    reply: {
      url,
      title,
      authors: [author],
      text,
      text_cleaned: text,
      html,
      article_html: html,
      publish_date: date,
      keywords: ['ferry'],
    },
    pages: ONE_TEXT,
    names: [url],
    titles: [title],
  },
  {
    service: 'Postlight Parser',
    reply: { title, content: html, author, date_published: date, dek: null, url, word_count: 60 },
    pages: ONE_HTML,
    names: [url],
    titles: [title],
  },
  {
    service: 'Diffbot',
    reply: {
      request: { pageUrl: url, api: 'article', version: 3 },
      objects: [{ type: 'article', title, author, date, pageUrl: url, text, html, siteName: 'Lindvik News' }],
    },
    pages: ONE_TEXT,
    names: [url],
    titles: [title],
  },
  {
    service: 'Zyte, an article',
    reply: {
      url,
      statusCode: 200,
      article: {
        headline: title,
        authors: [{ name: author }],
        articleBody: text,
        articleBodyHtml: html,
        url,
      },
    },
    pages: ONE_TEXT,
    names: [url],
    titles: [title],
  },
  {
    service: 'Zyte, a browser',
    reply: { url, statusCode: 200, browserHtml: html },
    pages: ONE_HTML,
    names: [url],
  },
  {
    service: 'Apify',
    reply: STORIES.map((story) => ({
      url: story.url,
      crawl: { loadedUrl: story.url, depth: 0, httpStatusCode: 200 },
      metadata: { title: story.title, languageCode: 'en' },
      screenshotUrl: null,
      text: story.text,
      markdown: story.text,
    })),
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'Tavily',
    reply: {
      results: STORIES.map((story) => ({ url: story.url, raw_content: story.text, images: [] })),
      failed_results: [],
      response_time: 0.8,
    },
    pages: TEXTS,
    names,
  },
  {
    service: 'Exa',
    reply: {
      requestId: 'a1',
      results: STORIES.map((story) => ({
        id: story.url,
        url: story.url,
        title: story.title,
        publishedDate: story.date,
        author: story.author,
        text: story.text,
      })),
    },
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'Spider',
    reply: STORIES.map((story) => ({ content: story.text, error: null, status: 200, url: story.url })),
    pages: TEXTS,
    names,
  },
  {
    service: 'ScrapingBee',
    reply: {
      headers: { Date: 'Tue, 14 May 2024 07:45:00 GMT' },
      cost: 1,
      'initial-status-code': 200,
      'resolved-url': url,
      type: 'html',
      body: html,
    },
    pages: ONE_HTML,
    names: [url],
  },
  {
    service: 'LangChain',
    lines: true,
    reply: STORIES.map((story) => ({
      id: null,
      metadata: { source: story.url, title: story.title },
      page_content: story.text,
      type: 'Document',
    })),
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'LangChain, dumped',
    reply: STORIES.map((story) => ({
      lc: 1,
      type: 'constructor',
      id: ['langchain', 'schema', 'document', 'Document'],
      kwargs: { page_content: story.text, metadata: { source: story.url, title: story.title } },
    })),
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'LlamaIndex',
    reply: STORIES.map((story) => ({
      id_: 'a1',
      metadata: { url: story.url, title: story.title },
      text_resource: { text: story.text, mimetype: 'text/plain' },
    })),
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'Hugging Face, rows of a data set',
    reply: {
      features: [{ feature_idx: 0, name: 'text', type: { dtype: 'string', _type: 'Value' } }],
      rows: STORIES.map((story, i) => ({
        row_idx: i,
        row: { url: story.url, text: story.text },
        truncated_cells: [],
      })),
      num_rows_total: 3,
    },
    pages: TEXTS,
    names,
  },
  {
    service: 'a news search',
    reply: {
      status: 'ok',
      totalResults: 3,
      articles: STORIES.map((story) => ({
        source: { id: null, name: 'Lindvik News' },
        author: story.author,
        title: story.title,
        description: 'In short.',
        url: story.url,
        publishedAt: '2024-05-14T07:42:00Z',
        content: story.text,
      })),
    },
    pages: TEXTS,
    names,
    titles,
  },
  {
    service: 'the API of a newspaper',
    reply: {
      response: {
        status: 'ok',
        total: 3,
        results: STORIES.map((story) => ({
          webUrl: story.url,
          webTitle: story.title,
          webPublicationDate: '2024-05-14T07:42:00Z',
          fields: { byline: story.author, body: story.html },
        })),
      },
    },
    pages: HTMLS,
    names,
    titles,
  },
  {
    service: 'WordPress',
    reply: STORIES.map((story) => ({
      id: 7,
      date: '2024-05-14T07:42:00',
      link: story.url,
      title: { rendered: story.title },
      content: { rendered: story.html, protected: false },
      excerpt: { rendered: '<p>In short, the ferry terminal opens.</p>' },
    })),
    pages: HTMLS,
    names: ['7', '7', '7'],
    titles,
  },
  {
    service: 'Ghost',
    reply: {
      posts: STORIES.map((story) => ({
        url: story.url,
        title: story.title,
        html: story.html,
        published_at: '2024-05-14T07:42:00.000Z',
      })),
      meta: { pagination: { page: 1, limit: 15 } },
    },
    pages: HTMLS,
    names,
    titles,
  },
  {
    service: 'JSON Feed',
    reply: {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Lindvik News',
      home_page_url: 'https://lindvik.example/',
      items: STORIES.map((story) => ({
        id: story.url,
        url: story.url,
        title: story.title,
        content_html: story.html,
        date_published: '2024-05-14T07:42:00Z',
        authors: [{ name: story.author }],
      })),
    },
    pages: HTMLS,
    names,
    titles,
  },
  {
    service: 'a feed reader',
    reply: {
      id: 'user/-/state/reading-list',
      items: STORIES.map((story) => ({
        canonicalUrl: story.url,
        title: story.title,
        author: story.author,
        summary: { direction: 'ltr', content: story.html },
      })),
    },
    pages: HTMLS,
    names,
    titles,
  },
  {
    service: 'MediaWiki',
    reply: {
      batchcomplete: true,
      query: {
        pages: STORIES.map((story, i) => ({ pageid: i, ns: 0, title: story.title, extract: story.text })),
      },
    },
    pages: TEXTS,
    names: ['in', 'in', 'in'],
    titles,
  },
];

const written = ({ reply, lines }: Reply) =>
  lines ? (reply as unknown[]).map((one) => `${JSON.stringify(one)}\n`).join('') : JSON.stringify(reply);

describe('what services and crawlers write needs no preset', () => {
  it.each(REPLIES)('$service', async (reply) => {
    const records = await recordsIn(written(reply));
    expect(records.map(gist)).toEqual(reply.pages);
    expect(records.map(({ source }) => source)).toEqual(reply.names);
    if (reply.titles)
      expect(records.map((record) => 'stated' in record && record.stated?.headline)).toEqual(reply.titles);
    // The page is not carried through, in no form: its second sentence is nowhere else.
    for (const { metadata } of records) expect(JSON.stringify(metadata)).not.toContain('Divers found');
  });
});
