import { describe, expect, it } from 'vitest';
import { enclosedLines } from '../../src/decide/enclosed.ts';
import { openLines } from '../../src/decide/settled.ts';
import type { Certainty, Label, LabelKind } from '../../src/rules/rule.ts';
import { pageOf } from '../support/context.ts';

const PROMISE = 'The best of the harbour, every morning in your inbox.';
const LONG = 'The ferry sails again, and these are its times until the autumn of next year. '
  .repeat(4)
  .trim();

/** The lines between that are found, in a page whose first and last lines have these labels. */
function enclosed(
  between: readonly string[],
  first: LabelKind,
  last: LabelKind = first,
  sure: Certainty = 'certain',
) {
  const page = pageOf(['Our newsletter', ...between, 'Sign up'].join('\n'));
  const end = between.length + 1;
  const label = (line: number, kind: LabelKind): Label => ({
    kind,
    line,
    rule: 'test',
    reason: '',
    certainty: sure,
  });
  const labels = page.lines.map(({ index }) => {
    if (index === 0) return [label(0, first)];
    return index === end ? [label(end, last)] : [];
  });
  const found = enclosedLines(page, labels);
  return { found, open: [...openLines(page, labels, found)] };
}

describe('a line between two of the same box', () => {
  it('is of that box, says between which, and is not asked about', () => {
    const { found, open } = enclosed([PROMISE], 'subscribe');
    expect([...found.keys()]).toEqual([1]);
    expect(found.get(1)).toMatchObject({
      kind: 'subscribe',
      rule: 'enclosed-line',
      reason: 'is between “Our newsletter” and “Sign up”',
    });
    expect(open).toEqual([]);
  });

  it('may be one of three', () => {
    expect([...enclosed([PROMISE, 'Your address', 'No, thanks'], 'cookie').found.keys()]).toEqual([1, 2, 3]);
    expect(enclosed([PROMISE, 'Your address', 'No, thanks', 'Terms'], 'cookie').found.size).toBe(0);
  });

  it('is left to the model where the two are of different boxes, or only likely', () => {
    expect(enclosed([PROMISE], 'subscribe', 'cookie').found.size).toBe(0);
    expect(enclosed([PROMISE], 'subscribe', 'subscribe', 'likely').found.size).toBe(0);
  });

  it('is left to the model if it is a paragraph, and between lines that articles have too', () => {
    expect(enclosed([LONG], 'subscribe').open).toEqual([1]);
    expect(enclosed([PROMISE], 'share').found.size).toBe(0);
  });
});

describe('a line that looks like a box’s', () => {
  const beside = (text: string, sure: Certainty) => {
    const page = pageOf([text, 'Subscribe now'].join('\n'));
    const label = (line: number, certainty: Certainty): Label => ({
      kind: 'subscribe',
      line,
      rule: 'test',
      reason: '',
      certainty,
    });
    return [...enclosedLines(page, [[label(0, 'likely')], [label(1, sure)]]).keys()];
  };

  it('is of the box right beside it', () => {
    expect(beside('By signing up I agree to the terms.', 'certain')).toEqual([0]);
  });

  it('is not if neither is certain, or if it is long', () => {
    expect(beside('By signing up I agree to the terms.', 'likely')).toEqual([]);
    expect(beside(LONG, 'certain')).toEqual([]);
  });
});
