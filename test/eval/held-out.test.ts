import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FOLDS, heldOut } from '../../eval/held-out.ts';
import { library } from '../../eval/library.ts';
import { storedForest } from '../../src/model/index.ts';

const weights = {
  plain: { lines: storedForest('first-pass'), context: storedForest('second-pass') },
  marked: { lines: storedForest('marked-first-pass'), context: storedForest('marked-second-pass') },
};

const STORY =
  'The harbour at Lindvik reopened on Monday after two years of work on its walls, the council said.';
const DUMP = Buffer.from(
  `Home\nNews\n\nHarbour reopens\n\n${STORY}\n\n${STORY.replace('Monday', 'Tuesday')}\n`,
);
const PAGE = { number: 0, page: { id: 'a', gold: {}, dumps: {} } };

describe('cleaning with held-out weights', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'folds-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const writeFolds = (count: number, stored: unknown) => {
    for (let fold = 0; fold < count; fold++) {
      writeFileSync(join(folder, `fold-${fold}.json`), JSON.stringify(stored));
    }
  };

  it('equals the library if each fold has the shipped weights', () => {
    writeFolds(FOLDS, weights);
    expect(heldOut(folder)(DUMP, PAGE)).toEqual(library(DUMP, PAGE));
  });

  it('uses the weights it is given: trees that reject every line leave no body', () => {
    const context = { ...weights.plain.context, thresholds: [[0]], feature: [-1], cut: [0], value: [-9000] };
    writeFolds(FOLDS, { ...weights, plain: { ...weights.plain, context } });
    expect(heldOut(folder)(DUMP, PAGE).body).toEqual([]);
  });

  it('fails if a fold is missing', () => {
    writeFolds(FOLDS - 1, weights);
    expect(() => heldOut(folder)).toThrow('fold-4.json');
  });
});
