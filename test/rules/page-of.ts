import { readSource } from '../../src/input/read.ts';
import { readPage } from '../../src/page/lines.ts';
import type { Page } from '../../src/page/page.ts';
import type { Label, Rule } from '../../src/rules/rule.ts';
import type { TestPage } from './table.ts';

/** A page of these lines, without splitting glued ones. */
export function pageOf(...texts: string[]): Page {
  const text = texts.join('\n');
  let at = 0;
  const lines = texts.map((t, index) => {
    const start = at;
    at += t.length + 1;
    return {
      index,
      row: index + 1,
      start,
      end: start + t.length,
      text: t,
      blankBefore: 0,
      glued: false,
      indent: 0,
      markup: null,
    };
  });
  const source = {
    text,
    kind: 'text',
    of: 'decoded',
    encoding: 'utf-8',
    mojibake: false,
    entities: false,
    evidence: null,
    marks: [],
    markup: null,
    map: null,
    original: null,
    warnings: [],
  } as const;
  return { source, repairs: source, text, lines, unread: null };
}

/** The page of a table's case; a single line is a page by itself. */
export function pageOfCase(example: string | { readonly line: string } | TestPage): Page {
  if (typeof example === 'string') return pageOf(example);
  if ('line' in example) return pageOf(example.line);
  const { page } = example;
  if ('html' in page) return readPage(readSource(page.html, { input: 'html' }));
  return 'markdown' in page ? readPage(readSource(page.markdown, { input: 'markdown' })) : pageOf(...page);
}

/** The label of one rule for a line that is alone on its page. */
export function labelOf(rule: Rule, text: string): Label | undefined {
  return rule.find(pageOf(text))[0];
}
