import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Layout, writeExplanation } from '../../src/cli/explain.ts';
import type { ExplainedLine, Explanation } from '../../src/explanation.ts';
import { ARTICLE, filesIn, folderWith, MENU, readText, run } from '../support/command.ts';

const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const LAYOUT: Layout = {
  columns: 60,
  paint: {
    error: tag('error'),
    name: tag('name'),
    field: tag('field'),
    kept: tag('kept'),
    dropped: tag('dropped'),
    reason: tag('reason'),
  },
};

function explanation(...lines: Partial<ExplainedLine>[]): Explanation {
  const base = { number: 1, start: 0, end: 0, text: 'Text', as: 'body' as const, role: 'paragraph' };
  return {
    article: {} as Explanation['article'],
    lines: lines.map((line) => ({ ...base, rule: 'prose', reason: 'a whole sentence', ...line })),
  };
}

describe('an explanation for a pipe', () => {
  it('has one line each, parted by tabs, nothing cut', () => {
    const text = 'long '.repeat(100).trim();
    expect(writeExplanation(explanation({ text }, { number: 2, as: 'removed', role: 'menu' }), null)).toBe(
      `1\tbody\tparagraph\tprose\ta whole sentence\t${text}\n2\tremoved\tmenu\tprose\ta whole sentence\tText\n`,
    );
  });

  it('lets nothing through that a terminal acts on', () => {
    const text = 'a\u001b]0;x\u0007b\tc\nd';
    expect(writeExplanation(explanation({ text, reason: 'found “\u009b”' }), null)).toBe(
      '1\tbody\tparagraph\tprose\tfound “\\x9b”\ta\\x1b]0;x\\x07b\\x09c\\x0ad\n',
    );
  });
});

describe('an explanation for a terminal', () => {
  it('paints by what became of the line', () => {
    const written = writeExplanation(
      explanation({}, { number: 12, as: 'field', role: 'headline' }, { as: 'removed', role: 'menu' }),
      LAYOUT,
    );
    const why = '                          <reason>prose: a whole sentence</reason>';
    expect(written.split('\n')).toEqual([
      '<reason>    1</reason>  <kept>paragraph         </kept> Text',
      why,
      '<reason>   12</reason>  <field>headline           Text</field>',
      why,
      '<reason>    1</reason>  <dropped>menu               Text</dropped>',
      why,
      '',
    ]);
  });

  it('cuts to the width in columns, also where a character takes two', () => {
    const [latin] = writeExplanation(explanation({ text: 'x'.repeat(50) }), LAYOUT).split('\n');
    expect(latin).toMatch(/ x{33}…$/);
    const [chinese] = writeExplanation(explanation({ text: '新'.repeat(50) }), LAYOUT).split('\n');
    expect(chinese).toMatch(/ 新{16}…$/);
  });
});

describe('clean-article --explain', () => {
  it('explains every line of a page', async () => {
    const { code, stdout } = await run(['--explain'], { input: ARTICLE });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(ARTICLE.split('\n').filter(Boolean).length);
    for (const line of lines)
      expect(line).toMatch(/^\d+\t(body|field|removed)\t[a-z-]+\t[^\t]+\t[^\t]+\t[^\t]+$/);
    expect(code).toBe(0);
  });

  it('heads each page of several by its path', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.txt': MENU });
    const { stdout } = await run(['in', '--explain'], { cwd });
    expect(stdout.split('\n').filter((line) => line.startsWith('==>'))).toEqual([
      '==> in/a.txt <==',
      '==> in/b.txt <==',
    ]);
  });

  it('is written plain into a folder', async () => {
    const cwd = folderWith({ 'in/a.html': ARTICLE });
    await run(['in', '--explain', '--color', 'always', '-o', 'out'], { cwd });
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.txt']);
    expect(readText(cwd, 'out/a.txt')).toMatch(/^1\t/);
  });
});
