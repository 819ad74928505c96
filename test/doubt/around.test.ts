import { describe, expect, it } from 'vitest';
import { measureAround } from '../../src/doubt/around-measures.ts';
import { droppedOf } from '../../src/doubt/dropped.ts';
import { NO_HEAD } from '../../src/head/without-body.ts';
import { contextOf } from '../support/context.ts';

const PROSE = 'The harbour board said on Monday that the old ferry would sail again by the summer.';

/** The body is every line that begins with `The harbour`. */
function around(lines: string[], head = NO_HEAD) {
  const result = { ...contextOf(lines.join('\n'), { body: 'The harbour' }), head };
  return measureAround({ ...result, split: droppedOf(result)! });
}

describe('what stands around the body', () => {
  it('is measured in words, by its place', () => {
    const measures = around(['Islands Ferries', PROSE, 'Paint', PROSE]);
    expect(measures['words above']).toBeCloseTo(2 / 32 / (2 / 32 + 0.1));
    expect(measures['words inside']).toBeCloseTo(1 / 32 / (1 / 32 + 0.1));
    expect(measures['words below']).toBe(0);
  });

  it('is near within eight lines', () => {
    const far = Array.from({ length: 8 }, () => '—');
    expect(around([PROSE, 'Paint the ferry'])['near below']).toBeGreaterThan(0);
    expect(around([PROSE, ...far, 'Paint the ferry'])['near below']).toBe(0);
  });

  it('has parts of the body between it', () => {
    expect(around([PROSE, PROSE])).toMatchObject({ parts: Math.log1p(1), 'largest gap': 0 });
    const measures = around([PROSE, 'Paint', PROSE, 'Paint the ferry red', PROSE]);
    expect(measures.parts).toBeCloseTo(Math.log1p(3));
    expect(measures['largest gap']).toBeCloseTo(4 / 48 / (4 / 48 + 0.1));
  });

  it('may be a section of other articles', () => {
    expect(around([PROSE, 'Paint the ferry', 'Related articles'])['opener distance']).toBe(2);
    expect(around([PROSE, 'Paint the ferry'])['opener distance']).toBe(60);
  });
});

describe('the headline', () => {
  it('has a distance to the body where the page shows it', () => {
    const lines = ['Old ferry to sail again', 'Monday', PROSE];
    const found = { value: lines[0]!, rule: 'headline-line', reason: '', confidence: 1 };
    const shown = { ...NO_HEAD, headline: { ...found, ranges: [[0, 23]] as [number, number][] } };
    expect(around(lines, shown)['headline distance']).toBeCloseTo(Math.log1p(2));
    expect(around(lines, { ...NO_HEAD, headline: { ...found, ranges: [] } })['headline distance']).toBe(-1);
    expect(around(lines)['headline distance']).toBe(-1);
  });
});
