import { describe, expect, it } from 'vitest';
import { doubtOf, measureDoubt } from '../../src/doubt/doubt.ts';
import { type Doubtful, droppedOf } from '../../src/doubt/dropped.ts';
import { confidenceOf, SURE_AT_LIMIT } from '../../src/doubt/forests.ts';
import { NO_HEAD } from '../../src/head/without-body.ts';
import { contextOf } from '../support/context.ts';

const PROSE = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const TAIL = 'Nobody at Kallholm objected when the harbour board asked for the ferry to be painted red';

/** The body is the line that begins with `The harbour`; what the fake decision keeps ends like a sentence. */
function measured(lines: string[]) {
  return measures({ ...contextOf(lines.join('\n'), { body: 'The harbour' }), head: NO_HEAD });
}

const measures = (result: Doubtful) => measureDoubt(result, droppedOf(result)!);

describe('what was dropped', () => {
  it('is measured by its place', () => {
    const page = [`${TAIL}.`, 'Old ferry to sail again', PROSE, PROSE.replace('Monday', 'Friday'), 'Share'];
    expect(measured(page)).toMatchObject({ 'prose inside': 0, 'prose below': 0, tail: 0, gaps: 0 });
    expect(measured(page)['prose above']).toBeGreaterThan(0);
  });

  it('counts runs of dropped lines inside the body', () => {
    const page = [PROSE, 'Share', 'Email', PROSE, 'Share', PROSE, 'Contact'];
    expect(measured(page).gaps).toBeCloseTo(Math.log1p(2));
  });

  it('may be a list whose lead-in was kept', () => {
    const context = contextOf(`${PROSE}\nThe crew paints the following:\nKallholm`, { body: 'The harbour' });
    const verdicts = context.decision.verdicts.map((v, i) => ({ ...v, body: i < 2 }));
    const decision = { ...context.decision, verdicts, last: 1 };
    expect(measures({ ...context, head: NO_HEAD, decision })).toMatchObject({
      'lead-in': 1,
      'open end': 1,
    });
    expect(measured([PROSE, 'Kallholm'])).toMatchObject({ 'lead-in': 0, 'open end': 0 });
  });

  it('is nothing on a page without a body', () => {
    const context = contextOf(`${PROSE}\nShare`, { body: 'The harbour' });
    const none = context.decision.verdicts.map((v) => ({ ...v, body: false }));
    const result = { ...context, head: NO_HEAD, decision: { ...context.decision, verdicts: none } };
    expect(droppedOf(result)).toBeNull();
    expect(doubtOf(result)).toEqual({ confidence: 0, warnings: [] });
  });
});

describe('confidence.article', () => {
  it('is .85 at the limit, and falls from 1 to 0', () => {
    expect(confidenceOf(0.3, 0.3)).toBe(SURE_AT_LIMIT);
    const values = [0, 0.1, 0.29, 0.3, 0.6, 1].map((doubted) => confidenceOf(doubted, 0.3));
    expect([values[0], values.at(-1)]).toEqual([1, 0]);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});
