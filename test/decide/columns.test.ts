import { afterEach, describe, expect, it } from 'vitest';
import { enclosedLines } from '../../src/decide/enclosed.ts';
import { judge } from '../../src/decide/judge.ts';
import { columnNames, loadModel, type StoredModel, shippedModel } from '../../src/decide/model.ts';
import { reasonOf } from '../../src/decide/reason.ts';
import { openLines } from '../../src/decide/settled.ts';
import { FeatureTable } from '../../src/decide/table.ts';
import { loadForest } from '../../src/forest/forest.ts';
import { scoreLines } from '../../src/forest/score-lines.ts';
import { storedForest } from '../../src/model/index.ts';
import { labelLines } from '../../src/rules/index.ts';
import type { LabelKind } from '../../src/rules/rule.ts';
import { LABEL_KINDS } from '../../src/rules/rule.ts';
import { pageOf } from '../support/context.ts';

const P = 'The harbour board said on Monday that the old ferry would sail again by the summer.';
const page = pageOf(
  `Home\nNews\nSport\n\nOld ferry to sail\nBy Jane Holloway\nMay 14, 2024\n\n${P}\n\n${P} Nobody knows.\n\nShare\n12 comments`,
);
const labels = labelLines(page);
const open = openLines(page, labels, enclosedLines(page, labels));
const stored: StoredModel = {
  plain: { lines: storedForest('first-pass'), context: storedForest('second-pass') },
  marked: { lines: storedForest('marked-first-pass'), context: storedForest('marked-second-pass') },
};

/** Scores and reasons of the page's lines, with features computed again. */
function judged(model = loadModel(stored)) {
  const found = judge(model.plain, page, labels, open);
  const reasons = page.lines.map((_, i) =>
    found.rows[i]! < 0 ? '' : reasonOf(found, i, found.scores[i]! > 0.5),
  );
  return { scores: [...found.scores], reasons };
}

describe('a new kind of label', () => {
  const kinds = LABEL_KINDS as LabelKind[];
  const before = [...kinds];
  afterEach(() => void kinds.splice(0, kinds.length, ...before));

  it('may be added anywhere and needs no training: scores and reasons stay the same', () => {
    const as = judged(shippedModel());
    expect(new Set(as.scores.map((s) => s.toFixed(2))).size).toBeGreaterThan(3);
    const names = columnNames('plain').lines;
    kinds.splice(7, 0, 'invented' as LabelKind);
    expect(columnNames('plain').lines).not.toEqual(names);
    expect(columnNames('plain').lines).toContain('label invented');
    expect(judged()).toEqual(as);
  });

  it('that is removed makes loading the model fail', () => {
    kinds.splice(kinds.indexOf('menu'), 1);
    expect(() => loadModel(stored)).toThrow(
      new Error('the forest names the column “label menu”, which does not exist'),
    );
  });
});

describe('a new column', () => {
  /** The table with a column of other numbers put in the middle, and the first one moved to the end. */
  function changed(table: FeatureTable): FeatureTable {
    const out = new FeatureTable(table.size);
    const half = Math.floor(table.names.length / 2);
    table.names.forEach((name, i) => {
      if (i === half) out.fill('invented', (line) => 7 * line - 3);
      if (i > 0) out.add(name, table.columns[i]!);
    });
    out.add(table.names[0]!, table.columns[0]!);
    return out;
  }

  it('in the middle of a table changes no score of either pass', () => {
    const { lines, context } = judge(shippedModel().plain, page, labels, open);
    for (const [name, table] of [
      ['first-pass', lines],
      ['second-pass', context],
    ] as const) {
      const score = (of: FeatureTable) => [
        ...scoreLines(loadForest(storedForest(name), of.names), of.columns, of.size),
      ];
      expect(score(changed(table))).toEqual(score(table));
      expect(new Set(score(table)).size).toBeGreaterThan(3);
    }
  });
});
