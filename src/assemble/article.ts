import type { Article, Warning } from '../api/article.ts';
import type { CleanOptions } from '../api/options.ts';
import type { Decision } from '../decide/verdict.ts';
import type { Doubt } from '../doubt/doubt.ts';
import type { Head } from '../head/found.ts';
import type { Page } from '../page/page.ts';
import { blocksOf } from './body.ts';
import { type Part, partsOf } from './parts.ts';
import { spansOf } from './spans.ts';
import { countWords } from './word-count.ts';

/** The results of the earlier stages for a page. */
export interface Findings {
  readonly page: Page;
  readonly decision: Decision;
  readonly head: Head;
  readonly language: string | null;
  readonly sha256: string;
  readonly doubt: Doubt;
}

/** The result, and the parts it was made of; `blockOf` gives the body block of a part, if it has one. */
export interface Assembled {
  readonly article: Article;
  readonly parts: readonly Part[];
  readonly blockOf: ReadonlyMap<Part, number>;
}

/** A body of fewer words gets the warning `short-article`. */
const SHORT_WORDS = 40;
const twoDigits = (x: number) => Math.round(x * 100) / 100;

/** Builds the result from the findings. */
export function assemble(findings: Findings, options: CleanOptions): Assembled {
  const { page, decision, head } = findings;
  const parts = partsOf(page, decision, head);
  const bodyParts = parts.filter((p) => p.as === 'body');
  const { blocks, blockOf } = blocksOf(bodyParts, page);
  const blocksByPart = new Map(bodyParts.map((part, i) => [part, blockOf[i]!]));
  const wordCount = blocks.reduce((sum, b) => sum + countWords(b.text), 0);
  const article: Article = {
    schemaVersion: 1,
    source: options.source ?? null,
    sha256: findings.sha256,
    language: findings.language,
    headline: head.headline?.value ?? null,
    subheadline: head.subheadline?.value ?? null,
    authors: head.authors?.value ?? [],
    dateline: head.dateline?.value ?? null,
    published: head.published?.value ?? null,
    modified: head.modified?.value ?? null,
    body: blocks,
    wordCount,
    confidence: {
      // If the head has taken every line of the body, there is no article to be confident of.
      article: blocks.length > 0 ? twoDigits(findings.doubt.confidence) : 0,
      headline: twoDigits(head.headline?.confidence ?? 0),
      published: twoDigits(head.published?.confidence ?? 0),
    },
    removed: removedOf(parts),
    warnings: [
      ...page.source.warnings,
      ...pageWarnings(page),
      ...bodyWarnings(blocks.length, wordCount),
      ...(blocks.length > 0 ? findings.doubt.warnings : []),
      ...head.warnings,
    ],
  };
  if (options.spans) article.spans = spansOf(page, parts, blocksByPart, blocks);
  return { article, parts, blockOf: blocksByPart };
}

function pageWarnings({ lines, unread }: Page): Warning[] {
  if (!unread) return [];
  return [{ code: 'lines-capped', message: `Only the first ${lines.length} lines were read.` }];
}

function bodyWarnings(blocks: number, words: number): Warning[] {
  if (blocks === 0)
    return [{ code: 'no-article', message: 'No running text that reads as an article was found.' }];
  if (words < SHORT_WORDS) return [{ code: 'short-article', message: `The body has only ${words} words.` }];
  return [];
}

function removedOf(parts: readonly Part[]): Article['removed'] {
  const removed = { lines: 0, characters: 0 };
  const kinds = new Map<string, number>();
  for (const p of parts) {
    if (p.as !== 'removed') continue;
    removed.characters += p.end - p.start;
    kinds.set(p.kind, (kinds.get(p.kind) ?? 0) + 1);
    if (p.start === p.line.start && p.end === p.line.end) removed.lines++;
  }
  return { ...removed, kinds: Object.fromEntries(kinds) };
}
