import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.ts';
import { MAX_LINES } from '../../src/page/lines.ts';
import { pageOf } from '../support/context.ts';
import { coverFaults } from '../support/fixture-cover.ts';

const linesOf = (count: number) => 'a\n'.repeat(count);

describe('a page of more lines than are read', () => {
  it('has the rest in one range', () => {
    const text = `${linesOf(MAX_LINES)}\n \nThe ferry sails again.\nb \n`;
    const page = pageOf(text);
    expect(page.lines).toHaveLength(MAX_LINES);
    expect(text.slice(...page.unread!)).toBe('The ferry sails again.\nb');
  });

  it.each(['', '\n\n \t'])('has no rest where only %j follows', (end) => {
    const page = pageOf(linesOf(MAX_LINES) + end);
    expect(page.lines).toHaveLength(MAX_LINES);
    expect(page.unread).toBeNull();
  });

  it('counts the pieces of glued lines', () => {
    const page = pageOf('The ferry sails again.Read more '.repeat(MAX_LINES));
    expect(page.lines).toHaveLength(MAX_LINES);
    expect(page.unread![0]).toBeGreaterThanOrEqual(page.lines.at(-1)!.end);
  });

  it('says so, and accounts for every character', () => {
    // A rule knows these lines: what the model has against a line takes longer to say.
    const text = `${'Advertisement\n'.repeat(MAX_LINES)}The ferry sails again.\nb`;
    const { article, lines } = explain(text, { spans: true });
    expect(article.warnings.map((w) => w.code)).toContain('lines-capped');
    expect(article.removed.kinds.unread).toBe(1);
    expect(coverFaults(text, article)).toEqual([]);
    expect(lines.at(-1)).toMatchObject({
      number: MAX_LINES + 1,
      role: 'unread',
      rule: 'line-limit',
      labels: [],
    });
  });
});
