import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFloors, isBroken } from '../../eval/floors/check.ts';
import { compare, type PinnedCorpus, raisedFloor, readFloors } from '../../eval/floors/pinned.ts';
import type { Clean } from '../../eval/score.ts';

const PAGE = {
  id: '1',
  gold: { headline: 'Bridge opens', date: '2024-05-07', body: 'a b c d e' },
  dumps: { wet: 'Bridge opens\n7 May 2024\na b c d e' },
};

const right: Clean = () => ({
  headline: 'Bridge opens',
  authors: [],
  published: '2024-05-07',
  body: [{ type: 'paragraph', text: 'a b c d e' }],
});
const wrong: Clean = () => ({
  ...right(new Uint8Array(), { number: 0, page: PAGE }),
  published: '2024-05-08',
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'floors-'));
  writeFileSync(join(folder, 'pages.jsonl'), JSON.stringify(PAGE));
});
afterAll(() => rmSync(folder, { recursive: true }));

function check(where: string | undefined, floors: PinnedCorpus[], clean: Clean) {
  const printed: string[] = [];
  const checked = checkFloors(where, floors, clean, (text) => printed.push(text));
  return { broken: checked.some(isBroken), printed };
}

const floor = (figures: PinnedCorpus['kinds'][string]): PinnedCorpus => ({
  corpus: 'pages',
  kinds: { wet: figures },
});

describe('checkFloors', () => {
  it('passes figures at their floor', () => {
    expect(check(folder, [floor({ word: 1, date: 1, dateWrong: 0, missing: 0 })], right)).toEqual({
      broken: false,
      printed: ['pages: all 4 figures hold'],
    });
  });

  it('fails a figure below its floor and one above its ceiling, in a table', () => {
    const { broken, printed } = check(folder, [floor({ word: 0.9, date: 0.8, dateWrong: 0.1 })], wrong);
    expect(broken).toBe(true);
    expect(printed).toEqual([
      'pages: 2 of 3 figures do not hold\n' +
        'kind     figure  pinned  measured\n' +
        'wet        date     0.8         0\n' +
        'wet   dateWrong     0.1         1',
    ]);
  });

  it('fails for a floor that cannot be measured', () => {
    expect(check(folder, [floor({ author: 0.5 })], right).broken).toBe(true);
    expect(check(folder, [{ corpus: 'pages', kinds: { html: { word: 0.5 } } }], right).broken).toBe(true);
  });

  it('reports the dump on which cleaning threw, and fails', () => {
    const { broken, printed } = check(folder, [floor({ missing: 0 })], () => {
      throw new Error('cannot');
    });
    expect(broken).toBe(true);
    expect(printed[0]).toBe('1 wet: Error: cannot');
  });

  it('reports a missing corpus and continues', () => {
    const elsewhere = { ...floor({ word: 1 }), corpus: 'elsewhere', language: 'el' };
    const { broken, printed } = check(folder, [elsewhere, floor({ word: 1 })], right);
    expect(broken).toBe(false);
    expect(printed).toEqual(['elsewhere el: no such corpus, not checked', 'pages: all 1 figures hold']);
  });

  it('reports a missing corpora folder in one line', () => {
    expect(check(undefined, [floor({ word: 1 })], wrong)).toEqual({
      broken: false,
      printed: ['Floors not checked: CLEAN_ARTICLE_CORPORA names no folder.'],
    });
    expect(check(join(folder, 'gone'), [floor({ word: 1 })], wrong).printed).toHaveLength(1);
  });
});

describe('raisedFloor', () => {
  it('rises to the measured value less the margin, and never gets looser', () => {
    const pinned = floor({ word: 0.8, head: 0.9, dateWrong: 0.3, missing: 0 });
    const measured = { wet: { word: 0.91, head: 0.7, dateWrong: 0.1, missing: 0 } as never };
    const { kinds } = raisedFloor(pinned, compare(pinned, measured), 0.01);
    expect(kinds).toEqual({ wet: { word: 0.9, head: 0.9, dateWrong: 0.11, missing: 0 } });
  });
});

describe('floors.json', () => {
  it('pins figures between 0 and 1, on a sample of each corpus', () => {
    const floors = readFloors(fileURLToPath(new URL('../../eval/floors.json', import.meta.url)));
    expect(floors.length).toBeGreaterThan(5);
    for (const { sample, kinds } of floors) {
      expect(sample).toBeGreaterThan(0);
      for (const value of Object.values(kinds).flatMap((figures) => Object.values(figures))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });
});
