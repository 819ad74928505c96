import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/format/markdown.ts';
import { run } from '../../src/pipeline/stages.ts';
import { constant } from '../decide/stumps.ts';

const P =
  'The harbour board said on Monday that the old ferry would sail again by the summer, after three years of repairs.';

const cleaned = (text: string, input: 'html' | 'markdown') => run(text, { input }, constant(0.9)).article;
const bodyOf = (text: string, input: 'html' | 'markdown') =>
  cleaned(text, input).body.map((block) => [block.type, block.text]);

const HTML = {
  table: `<h1>Ferry</h1><p>${P}</p><table><tr><th>Day</th><th>Sails at</th></tr><tr><td>Monday</td><td>7 <b>or</b>  8</td></tr></table><p>${P} Soon.</p>`,
  code: `<h1>Ferry</h1><p>${P}</p><pre>if open:\n    sail()</pre><pre>stop()</pre><p>${P} Soon.</p>`,
};
const MARKDOWN = {
  table: `# Ferry\n\n${P}\n\n| Day | Sails at |\n| --- | --- |\n| Monday | 7 **or** 8 |\n\n${P} Soon.`,
  code: `# Ferry\n\n${P}\n\n\`\`\`\nif open:\n    sail()\n\`\`\`\n\n\`\`\`\nstop()\n\`\`\`\n\n${P} Soon.`,
};

describe.each([
  ['html', HTML],
  ['markdown', MARKDOWN],
] as const)('in %s', (input, pages) => {
  it('rows of a table are blocks with their cells apart', () => {
    expect(bodyOf(pages.table, input)).toEqual([
      ['paragraph', P],
      ['table-row', 'Day\tSails at'],
      ['table-row', 'Monday\t7 or 8'],
      ['paragraph', `${P} Soon.`],
    ]);
  });

  it('code is one block for each element, with its lines and indentation', () => {
    expect(bodyOf(pages.code, input)).toEqual([
      ['paragraph', P],
      ['code', 'if open:\n    sail()'],
      ['code', 'stop()'],
      ['paragraph', `${P} Soon.`],
    ]);
  });

  it('both are written as Markdown again', () => {
    expect(markdown.page(cleaned(pages.table, input))).toContain(
      '\n\n| Day | Sails at |\n| --- | --- |\n| Monday | 7 or 8 |\n\n',
    );
    expect(markdown.page(cleaned(pages.code, input))).toContain(
      '\n\n```\nif open:\n    sail()\n```\n\n```\nstop()\n```\n\n',
    );
  });
});

it('paragraphs in the cells of a layout are no rows', () => {
  const page = `<table><tr><td><p>${P}</p><p>${P} Soon.</p></td><td><p>${P} Later.</p></td></tr></table>`;
  expect(bodyOf(page, 'html').map(([type]) => type)).not.toContain('table-row');
});
