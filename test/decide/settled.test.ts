import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/decide/first-pass/features.ts';
import { judge } from '../../src/decide/judge.ts';
import { shippedModel } from '../../src/decide/model.ts';
import { openLines } from '../../src/decide/settled.ts';
import type { Certainty, Label, LabelKind } from '../../src/rules/rule.ts';
import { pageOf } from '../support/context.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const Q = 'Passengers have been taken by bus around the bay since the engine of the ferry failed.';

const label = (line: number, kind: LabelKind, certainty: Certainty): Label => {
  return { kind, line, rule: 'test', reason: '', certainty };
};

describe('the lines that the model judges', () => {
  const page = pageOf(`Home\n${P}\nAdvertisement\n\u200b\nRelated\n${Q}`);
  const labels = [
    [label(0, 'menu', 'likely')],
    [label(1, 'date', 'certain')],
    [label(2, 'advertisement', 'certain')],
    [],
    [label(4, 'related', 'opener')],
    [],
  ];

  it('are those without a certain label of noise, a heading of a section, or nothing visible', () => {
    expect([...openLines(page, labels, new Map())]).toEqual([0, 1, 5]);
  });

  it('are neighbours although a settled line is between them', () => {
    const table = featuresOf(page, labels, openLines(page, labels, new Map()));
    expect([...table.column('words, line -1')]).toEqual([-1, 1, 16]);
    expect([...table.column('lines to the end')]).toEqual([2, 1, 0]);
  });

  it('still have the labels of settled lines near them', () => {
    const table = featuresOf(page, labels, openLines(page, labels, new Map()));
    expect(table.column('noise labels above')[2]).toBeGreaterThan(0);
    expect([...table.column('lines since a related heading')]).toEqual([99_999, 99_999, 1]);
  });

  it('alone are scored', () => {
    const { rows, scores } = judge(shippedModel().plain, page, labels, openLines(page, labels, new Map()));
    expect([...rows]).toEqual([0, 1, -1, -1, -1, 2]);
    expect(scores[2]).toBe(0);
    expect(scores[1]).toBeGreaterThan(0);
  });
});
