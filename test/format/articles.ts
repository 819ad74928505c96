import type { Article } from '../../src/api/article.ts';

/** A page in which nothing was found, with the values that a test sets. */
export function article(set: Partial<Article> = {}): Article {
  return {
    schemaVersion: 1,
    source: null,
    sha256: '0'.repeat(64),
    language: null,
    headline: null,
    subheadline: null,
    authors: [],
    dateline: null,
    published: null,
    modified: null,
    body: [],
    wordCount: 0,
    confidence: { article: 0, headline: 0, published: 0 },
    removed: { lines: 0, characters: 0, kinds: {} },
    warnings: [],
    ...set,
  };
}

export const FULL = article({
  source: 'page.txt',
  language: 'en',
  headline: 'Harbour town votes',
  subheadline: 'The ferry stays',
  authors: ['Maria Oldfield', 'Jon Reyes'],
  dateline: { text: 'WESTHAVEN, May 14 (AP) —', place: 'WESTHAVEN', agency: 'AP', date: '2024-05-14' },
  published: '2024-05-14T19:12',
  modified: '2024-05-15',
  body: [
    { type: 'paragraph', text: 'The council voted.' },
    { type: 'heading', text: 'What comes next' },
    { type: 'list-item', text: 'A vote' },
    { type: 'list-item', text: 'A budget' },
    { type: 'quote', text: 'We are glad.' },
  ],
  wordCount: 14,
});
