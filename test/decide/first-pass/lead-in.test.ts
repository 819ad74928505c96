import { describe, expect, it } from 'vitest';
import { addLeadIn, atLeadIn } from '../../../src/decide/first-pass/lead-in.ts';
import { FeatureTable } from '../../../src/decide/table.ts';

/** A table of lines with these words; a negative number ends with a colon. */
function tableOf(...words: number[]): FeatureTable {
  const table = new FeatureTable(words.length);
  table.fill('words', (i) => Math.abs(words[i]!));
  table.fill('ends with a colon', (i) => (words[i]! < 0 ? 1 : 0));
  addLeadIn(table);
  return table;
}

describe('the lead-in to a list', () => {
  const table = tableOf(20, -8, 2, 3, -1, 2);

  it('is the last line above that ends with a colon and is more than a label', () => {
    expect([...table.column('lines since a lead-in')]).toEqual([50, 50, 1, 2, 3, 4]);
  });

  it('gives its score to the lines below', () => {
    expect([...atLeadIn(table, Float64Array.of(5, 4, -1, -2, -3, -4), -6)]).toEqual([-6, -6, 4, 4, 4, 4]);
  });

  it('is forgotten far below', () => {
    const far = tableOf(-8, ...Array.from({ length: 60 }, () => 2));
    expect(far.column('lines since a lead-in')[60]).toBe(50);
    expect(atLeadIn(far, new Float64Array(61).fill(3), -6)[60]).toBe(-6);
  });
});
