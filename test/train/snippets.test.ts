import { describe, expect, it } from 'vitest';
import { alignToSnippets } from '../../train/snippets.ts';
import { pageOf } from '../support/context.ts';

const gold = { with: ['would sail again', 'by bus'], without: ['Share this', 'Monday'] };
const target = (...lines: string[]) => [...alignToSnippets(pageOf(lines.join('\n')), gold)];

describe('lines by snippets', () => {
  it('count with their words, negative if the body must not contain them', () => {
    expect(target('The ferry would sail again.', 'Share this story')).toEqual([5, -3]);
  });

  it('are unknown without a snippet, or with one of each kind', () => {
    expect(target('The council met.', 'It would sail again on Monday')).toEqual([Number.NaN, Number.NaN]);
  });

  it('ignore case and white space as npm run eval does', () => {
    expect(target('They went BY  BUS')).toEqual([4]);
  });

  it('are all unknown without snippets', () => {
    expect([...alignToSnippets(pageOf('One line'), {})]).toEqual([Number.NaN]);
  });
});
