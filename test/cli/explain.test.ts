import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExplainedLabel, ExplainedLine, Explanation } from '../../src/api/explanation.ts';
import { explain } from '../../src/index.ts';
import { type TerminalLayout, writeExplanation } from '../../src/terminal/explanation.ts';
import { terminalColumns } from '../../src/terminal/width.ts';
import { ARTICLE, filesIn, folderWith, MENU, readText } from '../support/command.ts';
import { fixtureNames, readFixture } from '../support/fixtures.ts';
import { runBuilt as run } from '../support/here.ts';

const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const LAYOUT: TerminalLayout = {
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
const same = (text: string) => text;
const PLAIN: TerminalLayout = {
  columns: 60,
  paint: { error: same, name: same, field: same, kept: same, dropped: same, reason: same },
};

const LABELS: ExplainedLabel[] = [
  { rule: 'caption', kind: 'caption', certainty: 'likely', reason: 'ends with “/epa”' },
  { rule: 'credit', kind: 'credit', certainty: 'certain', reason: 'a\u0007' },
];

function explanation(...lines: Partial<ExplainedLine>[]): Explanation {
  const base = { number: 1, start: 0, end: 0, text: 'Text', as: 'body' as const, role: 'paragraph' };
  return {
    article: {} as Explanation['article'],
    text: '',
    lines: lines.map((line) => ({ ...base, rule: 'prose', reason: 'a whole sentence', labels: [], ...line })),
  };
}

describe('an explanation for a pipe', () => {
  it('has one line each, separated by tabs, nothing cut', () => {
    const text = 'long '.repeat(100).trim();
    expect(writeExplanation(explanation({ text }, { number: 2, as: 'removed', role: 'menu' }), null)).toBe(
      `1\tbody\tparagraph\tprose\ta whole sentence\t${text}\n2\tremoved\tmenu\tprose\ta whole sentence\tText\n`,
    );
  });

  it('gives the labels of a kept line at the end of the reason, and keeps the six columns', () => {
    const lines = explanation({ labels: LABELS }, { as: 'field', labels: LABELS.slice(1) });
    expect(writeExplanation(lines, null)).toBe(
      '1\tbody\tparagraph\tprose\ta whole sentence; labels: caption (likely: ends with “/epa”), credit (certain: a\\x07)\tText\n' +
        '1\tfield\tparagraph\tprose\ta whole sentence; labels: credit (certain: a\\x07)\tText\n',
    );
  });

  it('gives no labels of a removed line, whose reason has them', () => {
    const lines = explanation({ as: 'removed', labels: LABELS });
    expect(writeExplanation(lines, null)).toBe('1\tremoved\tparagraph\tprose\ta whole sentence\tText\n');
  });

  it('prints no control characters', () => {
    const text = 'a\u001b]0;x\u0007b\tc\nd';
    expect(writeExplanation(explanation({ text, reason: 'found “\u009b”' }), null)).toBe(
      '1\tbody\tparagraph\tprose\tfound “\\x9b”\ta\\x1b]0;x\\x07b\\x09c\\x0ad\n',
    );
  });
});

const explained = new Map<string, Explanation>();
/** The explanation of a fixture, which takes longer than to write it. */
function explanationOf(name: string): Explanation {
  const made = explained.get(name) ?? explain(readFixture(name).bytes);
  explained.set(name, made);
  return made;
}

describe('an explanation for a terminal', () => {
  it('begins with a legend and colours each line by what became of it', () => {
    const written = writeExplanation(
      explanation({}, { number: 12, as: 'field', role: 'headline' }, { as: 'removed', role: 'menu' }),
      LAYOUT,
    );
    const why = '                          <reason>prose: a whole sentence</reason>';
    expect(written.split('\n')).toEqual([
      '      <kept>+ body 1</kept>   <field>* field 1</field>   <dropped>- removed 1</dropped>',
      '<reason>    1</reason> <kept>+ paragraph        </kept> Text',
      why,
      '<reason>   12</reason> <field>* headline          Text</field>',
      why,
      '<reason>    1</reason> <dropped>- menu              Text</dropped>',
      why,
      '',
    ]);
  });

  it('cuts to the width in columns, also where a character is two columns wide', () => {
    const first = (text: string) => writeExplanation(explanation({ text }), LAYOUT).split('\n')[1];
    expect(first('x'.repeat(50))).toMatch(/ x{33}…$/);
    expect(first('新'.repeat(50))).toMatch(/ 新{16}…$/);
  });

  it('gives the labels of a kept line below the reason', () => {
    const kept = writeExplanation(explanation({ labels: LABELS }), PLAIN)
      .trimEnd()
      .split('\n')
      .slice(2);
    expect(kept.map((line) => line.trim())).toEqual([
      'prose: a whole sentence',
      'labels: caption (likely: ends with',
      '“/epa”), credit (certain: a\\x07)',
    ]);
    const removed = writeExplanation(explanation({ as: 'removed', labels: LABELS }), PLAIN);
    expect(removed.trimEnd().split('\n')).toHaveLength(3);
  });

  it('spreads a long reason over two lines', () => {
    const reason = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
    const [, , ...why] = writeExplanation(explanation({ reason }), PLAIN).trimEnd().split('\n');
    expect(why.map((line) => line.trim())).toEqual([
      'prose: one two three four five six',
      'seven eight nine ten eleven twelv…',
    ]);
  });

  it.each([80, 100, 132])('fits every fixture into %d columns', (columns) => {
    for (const name of fixtureNames()) {
      const layout = { ...PLAIN, columns };
      const lines = writeExplanation(explanationOf(name), layout).split('\n');
      for (const line of lines)
        expect(terminalColumns(line), `${name}: ${line}`).toBeLessThanOrEqual(columns);
    }
  });

  it('prints no control characters', () => {
    const bad = 'a\u001b]0;x\u0007b\u009b31m\u202ec\u2066d\r\u2028e';
    const written = writeExplanation(explanation({ text: bad, reason: bad, rule: bad }), PLAIN);
    expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
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

  it('prints the path before each of several pages', async () => {
    const cwd = folderWith({ 'in/a.txt': ARTICLE, 'in/b.txt': MENU });
    const { stdout } = await run(['in', '--explain'], { cwd });
    expect(stdout.split('\n').filter((line) => line.startsWith('==>'))).toEqual([
      '==> in/a.txt <==',
      '==> in/b.txt <==',
    ]);
  });

  it('is written without colour into a folder', async () => {
    const cwd = folderWith({ 'in/a.html': ARTICLE });
    await run(['in', '--explain', '--color', 'always', '-o', 'out'], { cwd });
    expect(filesIn(join(cwd, 'out'))).toEqual(['a.txt']);
    expect(readText(cwd, 'out/a.txt')).toMatch(/^1\t/);
  });
});
