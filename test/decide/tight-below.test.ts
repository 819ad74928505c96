import { describe, expect, it } from 'vitest';
import { tightBelow } from '../../src/decide/tight-below.ts';
import type { LabelKind } from '../../src/rules/rule.ts';
import { pageOf } from '../support/context.ts';

const PARAGRAPHS = [
  'The ferry from Lindvik sails again on the first of May, the harbour board said on Monday.',
  'It has been out of service since the storm of October tore its ramp off the quay.',
  'A boat of the coast guard has carried the mail in the meantime, twice a week.',
  'The ramp was built at the yard in Torrvik and will be set into place next week.',
];
const HEADING = 'Our newsletter';
const PROMISE = 'The best of the harbour, every morning in your inbox.';

/** The lines that are found where the heading has a label of this kind. */
function found(text: string, kind: LabelKind = 'subscribe'): string[] {
  const page = pageOf(text);
  const labels = page.lines.map(({ index, text }) =>
    text === HEADING ? [{ kind, line: index, rule: 'test', reason: '', certainty: 'certain' as const }] : [],
  );
  return [...tightBelow(page, labels)].map(([line]) => page.lines[line]!.text);
}

const spaced = (...blocks: readonly string[]) => [...PARAGRAPHS, ...blocks].join('\n\n');

describe('a line right below the heading of a newsletter', () => {
  it('is of its box where paragraphs have blank lines between them', () => {
    expect(found(spaced(`${HEADING}\n${PROMISE}`, 'The ramp is new.'))).toEqual([PROMISE]);
    expect(found(spaced(`${HEADING}\n${PROMISE}\nNo spam.\nEver.`))).toEqual([PROMISE, 'No spam.']);
  });

  it('is not below a blank line, or where paragraphs have none', () => {
    expect(found(spaced(HEADING, PROMISE))).toEqual([]);
    expect(found([...PARAGRAPHS, HEADING, PROMISE].join('\n'))).toEqual([]);
  });

  it('is not if it is long, or below another kind of line', () => {
    expect(found(spaced(`${HEADING}\n${PARAGRAPHS.join(' ')}`))).toEqual([]);
    expect(found(spaced(`${HEADING}\n${PROMISE}`), 'cookie')).toEqual([]);
  });
});
