import type { Stated } from '../api/stated.ts';
import { Clues } from './evidence/clues.ts';
import type { Evidence } from './source.ts';

/** What the page says of itself, then what is said of it elsewhere, read and cleaned alike. */
export function withStated(own: Evidence | null, stated: Stated | undefined): Evidence | null {
  if (stated === undefined) return own;
  const said = evidenceOf(stated);
  if (own === null) return said;
  return {
    title: own.title ?? said.title,
    headlines: joined(own.headlines, said.headlines),
    stated: [...own.stated, ...said.stated],
    siteNames: own.siteNames,
    isArticle: own.isArticle,
    description: own.description ?? said.description,
    authors: own.authors.length > 0 ? own.authors : said.authors,
    published: joined(own.published, said.published),
    modified: joined(own.modified, said.modified),
    language: own.language ?? said.language,
  };
}

function evidenceOf({ headline, description, authors, published, modified, language }: Stated): Evidence {
  const clues = new Clues();
  if (headline) clues.headline('record', headline);
  if (description) clues.description('meta', description);
  for (const name of authors ?? []) clues.author('meta', name);
  if (published) clues.publishedOn('meta', published);
  if (modified) clues.modifiedOn('meta', modified);
  clues.language = language ?? null;
  return clues.evidence();
}

function joined(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
