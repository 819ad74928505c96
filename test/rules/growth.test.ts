import { describe, expect, it } from 'vitest';
import { rules as all } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { growsInStep } from '../support/growth.ts';
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

/** Of the larger page; what grows in step takes tens of milliseconds of it for a rule. */
const LENGTH = MEGABYTE / 8;

/** Each on a page of its own, so that what is kept of a page is counted, too. */
function labelling(rules: readonly Rule[], linesOf: (length: number) => string[]) {
  return (length: number) => {
    const lines = linesOf(length);
    return () => {
      const page = pageOf(...lines);
      for (const rule of rules) rule.find(page);
    };
  };
}

/** The rules whose time does not grow in step; each is asked alone only where all together do not. */
function tooSlow(linesOf: (length: number) => string[]): string[] {
  if (growsInStep(labelling(rules, linesOf), LENGTH)) return [];
  const slow = rules.filter((rule) => !growsInStep(labelling([rule], linesOf), LENGTH));
  return slow.length > 0 ? slow.map((rule) => rule.name) : ['all together'];
}

describe.each(units)('a megabyte of %j', (unit) => {
  it('on one line costs every rule time that grows with it', () => {
    expect(tooSlow((length) => [unit.repeat(length / unit.length)])).toEqual([]);
  });

  it('on lines of forty characters costs every rule time that grows with them', () => {
    const line = unit.repeat(Math.ceil(40 / unit.length)).trim();
    expect(tooSlow((length) => Array(Math.ceil(length / 40)).fill(line))).toEqual([]);
  });
});
