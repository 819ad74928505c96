import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.ts';
import { FIXTURES, fixtureNames } from '../support/fixtures.ts';

/** What is wrong with the spans and lines of a page that is read as Markdown. */
function faultsOf(source: string): string[] {
  const { article, lines, text } = explain(source, { input: 'markdown', spans: true });
  const faults: string[] = text === source ? [] : ['text'];
  let at = 0;
  for (const { start, end } of article.spans!.pieces) {
    if (start < at || end <= start) faults.push(`overlap at ${start}`);
    if (source.slice(at, start).trim()) faults.push(`missing before ${start}`);
    at = end;
  }
  if (source.slice(at).trim()) faults.push('missing at the end');
  let last = 0;
  for (const { number, start, end } of lines) {
    if (start < last || end < start) faults.push(`line at ${start}`);
    if (number !== source.slice(0, start).split('\n').length) faults.push(`number ${number}`);
    last = start;
  }
  return faults;
}

const PIECES =
  '# |## |- |> |1. |\n|\n\n|\n\n|[|](/a)|](b "c")|][d]|![|*|**|_|`|```\n|&amp;|&#39;|\\*|<b>|</b>|<br>|<x-y>|\t|    |~~|[d]: /e\n|---\n|===\n|word |The pier is shut, the mayor said. |😀|é|\r\n'
    .split('|')
    .concat('|', '|a|b|\n|-|-|\n');

describe('spans of Markdown', () => {
  it('cover every visible character of generated pages exactly once', () => {
    const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(page, (text) => {
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  const pages = fixtureNames().filter((name) => name.startsWith('markdown-'));

  it.each(pages)('cover those of the fixture %s', (name) => {
    expect(faultsOf(readFileSync(join(FIXTURES, name, 'page.md'), 'utf8'))).toEqual([]);
  });

  it('give the marks and addresses kind markup', () => {
    const source = '# The [pier](/p)\n\nIt is **shut**.';
    const { pieces } = explain(source, { input: 'markdown', spans: true }).article.spans!;
    const markup = pieces.filter(({ kind }) => kind === 'markup');
    expect(markup.map(({ start, end }) => source.slice(start, end))).toEqual(['#', '[', '](/p)', '**', '**']);
    expect(
      markup.every(({ as, block, rule }) => as === 'removed' && block === null && rule === 'markdown'),
    ).toBe(true);
  });
});
