import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lexer, type Token, walkTokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { DOCUMENTS, ROOT, readDocument } from './documents.ts';

const MOST_BYTES = 10_000;
const HAS_SCHEME = /^[a-z]+:/;
/** What headings lose on their way to an anchor: all but letters, digits, spaces, `-` and `_`. */
const LOST = /[^\p{L}\p{N}\p{M} _-]/gu;
/** Example: `src/dates/find.ts`, `.ci/run`; not `src/languages/<code>/`, `src/cli/in/*`. */
const PATH =
  /^(?:\.ci|bench|bin|build|docs|eval|examples|fixtures|fuzz|python|schema|src|test|train)\/[\w./-]*$/;

/** Paths of other repositories. */
const ELSEWHERE = ['test/test-pages'];
/** Documents whose commands are not run: they need corpora. */
const PLAIN = /^(?:eval|train)\//;

function tokensOf(path: string): Token[] {
  const tokens: Token[] = [];
  walkTokens(lexer(readDocument(path)), (token) => {
    tokens.push(token);
  });
  return tokens;
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(path: string): Set<string> {
  const anchors = new Set<string>();
  for (const token of tokensOf(path)) {
    if (token.type !== 'heading') continue;
    const anchor = token.text.toLowerCase().replace(LOST, '').replaceAll(' ', '-');
    let free = anchor;
    for (let n = 1; anchors.has(free); n++) free = `${anchor}-${n}`;
    anchors.add(free);
  }
  return anchors;
}

function targetOf(path: string, href: string): { file: string; anchor: string } {
  const [file, anchor = ''] = href.split('#');
  return { file: file === '' ? path : join(dirname(path), file!), anchor };
}

function isFound(path: string, href: string): boolean {
  const { file, anchor } = targetOf(path, href);
  if (!existsSync(ROOT + file)) return false;
  return anchor === '' || (statSync(ROOT + file).isFile() && anchorsOf(file).has(anchor));
}

describe.each(DOCUMENTS)('%s', (path) => {
  const tokens = tokensOf(path);

  it('has links that lead somewhere', () => {
    const links = tokens.flatMap((token) => (token.type === 'link' ? [token.href as string] : []));
    expect(links.filter((href) => !HAS_SCHEME.test(href) && !isFound(path, href))).toEqual([]);
  });

  // The changelog names files of earlier versions.
  it.skipIf(path === 'CHANGELOG.md')('names files that are there', () => {
    const named = tokens.flatMap((token) => (token.type === 'codespan' ? [token.text as string] : []));
    const missing = named.filter((text) => PATH.test(text) && !existsSync(ROOT + text));
    const unknown = missing.filter((text) => !ELSEWHERE.includes(text));
    expect(unknown.filter((text) => !readDocument(path).includes(`Make \`${text}\`:`))).toEqual([]);
  });

  it.skipIf(PLAIN.test(path))('sets in no block of code without saying what it is', () => {
    const set = tokens.filter((token) => token.type === 'code' && token.codeBlockStyle === 'indented');
    expect(set.map((token) => token.raw)).toEqual([]);
  });
});

it('the README is short', () => {
  expect(statSync(`${ROOT}README.md`).size).toBeLessThanOrEqual(MOST_BYTES);
});

it('a heading becomes the anchor that GitHub makes of it', () => {
  const anchors = anchorsOf('docs/cli.md');
  expect(anchors).toContain('the-report');
  expect(anchorsOf('docs/architecture.md')).toContain('precedence-where-it-is-decided');
  expect(isFound('README.md', 'docs/cli.md#the-report')).toBe(true);
  expect(isFound('README.md', 'docs/cli.md#no-such-heading')).toBe(false);
  expect(isFound('docs/cli.md', '#the-report')).toBe(true);
  expect(isFound('docs/cli.md', 'none.md')).toBe(false);
});
