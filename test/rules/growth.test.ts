import { describe, expect, it } from 'vitest';
import { rules as all } from '../../src/rules/index.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { pageOf } from './page-of.ts';

const MEGABYTE = 1 << 20;
const units = [
  'a ',
  '| ',
  'icon ',
  'Aa',
  '1',
  '1 2 ',
  'Home > ',
  '{',
  ',',
  '“',
  '... ',
  'a@',
  '广',
  '/',
  ': ',
];

/** Dates and bylines have separate growth tests. */
const rules = all.filter((r) => r.name !== 'byline' && r.name !== 'date-line');

/** Of processor time. A megabyte takes tens of milliseconds when linear and minutes when not. */
const BUDGET_MS = 1500;

describe.each(units)('a megabyte of %j', (unit) => {
  it('on one line costs every rule linear time', () => {
    const page = pageOf(unit.repeat(MEGABYTE / unit.length));
    for (const rule of rules) {
      expect(
        cpuTime(() => rule.find(page)),
        rule.name,
      ).toBeLessThan(BUDGET_MS);
    }
  });

  it('on lines of forty characters costs every rule linear time', () => {
    const line = unit.repeat(Math.ceil(40 / unit.length)).trim();
    const page = pageOf(...Array.from({ length: MEGABYTE / 40 }, () => line));
    for (const rule of rules) {
      expect(
        cpuTime(() => rule.find(page)),
        rule.name,
      ).toBeLessThan(BUDGET_MS);
    }
  });
});
