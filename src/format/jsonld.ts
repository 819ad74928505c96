import type { Article } from '../api/article.ts';
import { escapeUnits, MARKUP, UNSEEN } from './escape.ts';
import type { Format } from './format.ts';

function newsArticle(article: Article): Record<string, unknown> {
  const paragraphs = article.body.map((block) => block.text);
  const written = paragraphs.length > 0;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline ?? undefined,
    alternativeHeadline: article.subheadline ?? undefined,
    dateline: article.dateline?.text,
    datePublished: article.published ?? undefined,
    dateModified: article.modified ?? undefined,
    author: article.authors.length > 0 ? article.authors.map(person) : undefined,
    articleBody: written ? paragraphs.join('\n\n') : undefined,
    inLanguage: article.language ?? undefined,
    wordCount: written ? article.wordCount : undefined,
  };
}

function person(name: string): Record<string, string> {
  return { '@type': 'Person', name };
}

function write(article: Article, indent?: number): string {
  const json = JSON.stringify(newsArticle(article), null, indent);
  return `${escapeUnits(escapeUnits(json, UNSEEN), MARKUP)}\n`;
}

/** A schema.org NewsArticle, safe to put inside `<script type="application/ld+json">`. */
export const jsonld: Format = {
  extension: 'jsonld',
  page: (article) => write(article, 2),
  record: (article) => write(article),
  separator: '',
};
