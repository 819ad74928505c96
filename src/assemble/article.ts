import type { Article } from '../article.ts';
import type { Decision } from '../decide/verdict.ts';
import type { Head } from '../head/found.ts';
import type { CleanOptions } from '../options.ts';
import type { Page } from '../page/page.ts';

/** Puts the pieces together into the result. */
export function assemble(
  page: Page,
  decision: Decision,
  head: Head,
  language: string | null,
  sha256: string,
  options: CleanOptions,
): Article {
  const body = page.lines
    .filter((l) => decision.verdicts[l.index]?.body)
    .map((l) => ({ type: 'paragraph' as const, text: l.text }));
  return {
    schemaVersion: 1,
    source: options.source ?? null,
    sha256,
    language,
    headline: head.headline?.value ?? null,
    subheadline: head.subheadline?.value ?? null,
    authors: head.authors?.value ?? [],
    dateline: head.dateline?.value ?? null,
    published: head.published?.value ?? null,
    modified: head.modified?.value ?? null,
    body,
    wordCount: 0,
    confidence: { article: decision.article, headline: 0, published: 0 },
    removed: { lines: 0, characters: 0, kinds: {} },
    warnings: [...page.source.warnings],
  };
}
