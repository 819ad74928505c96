import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CorpusPage, corpusName, readCorpus } from '../../eval/corpus.ts';
import type { Output } from '../../eval/figures.ts';
import { foldOf, siteOf } from '../../eval/folds.ts';
import { keepDump } from '../../eval/keep.ts';
import { readOptions } from '../../eval/options.ts';
import { scorePages } from '../../eval/score.ts';
import { evenlySpread, selectPages } from '../../eval/select.ts';

const PAGES: CorpusPage[] = [
  {
    id: 'bridge',
    site: 'exampleton.com',
    language: 'en',
    page_type: 'article',
    gold: {
      headline: 'Bridge opens',
      author: 'Ann Hill',
      date: '2024-05-07',
      body: 'a b c d e',
      with: ['b c', 'no such'],
      without: ['menu', 'd e'],
    },
    dumps: { wet: 'Bridge opens\nBy Ann Hill\n7 May 2024\na b c d e', html: '<p>a b c d e</p>' },
  },
  {
    id: 'pont',
    site: 'exempleville.fr',
    page_type: 'forum',
    gold: { language: 'fr', headline: 'Le pont', date: '2024-05-08', body: 'f g h i' },
    dumps: { wet: 'Le pont\nf g h i', html: '' },
  },
];

const numbered = selectPages(PAGES, {});
const paragraph = (text: string) => ({ type: 'paragraph' as const, text });

function answer(page: CorpusPage): Output {
  if (page.id === 'pont') throw new Error('cannot');
  return {
    headline: 'BRIDGE opens',
    authors: ['Bo Lake', 'ann hill'],
    published: '2024-05-07T10:00',
    body: [paragraph('a b c'), paragraph('d e f')],
  };
}

describe('scorePages', () => {
  it('by hand: one page half right and one that threw', () => {
    const errors: string[] = [];
    const { wet } = scorePages(numbered, (_, { page }) => answer(page), {
      onError: (error, dump) => errors.push(`${dump}: ${(error as Error).message}`),
    });
    expect(errors).toEqual(['pont wet: cannot']);
    expect(wet).toEqual({
      n: 2,
      missing: 1,
      // Shingles of the first: 2 of 3 right, 2 of 2 found; the second has no precision and a recall of 0.
      P: 0.667,
      R: 0.5,
      F1: 0.571,
      // First: 5 shared of 6 and 5; second 0.
      word: 0.455,
      low: 0.5,
      with: 0.5,
      without: 0.5,
      head: 0.5,
      // No gold has other titles, a deck or all authors.
      headAny: null,
      headWords: 0.5,
      deck: null,
      // The second page's day occurs nowhere in it.
      date: 1,
      dateN: 1,
      dateWrong: 0,
      author: 1,
      authorN: 1,
      extra: null,
    });
  });

  it('skips empty dumps and counts a day as readable in markup', () => {
    const { html } = scorePages(numbered, () => ({ headline: null, authors: [], published: null, body: [] }));
    expect(html).toMatchObject({ n: 1, F1: null, R: 0, date: 0, dateN: 1, dateWrong: null, authorN: 0 });
  });

  it('counts a month without a day as a wrong date', () => {
    const { wet } = scorePages(numbered, (_, { page }) => ({
      ...answer({ ...page, id: '' }),
      published: '2024-05',
    }));
    expect(wet).toMatchObject({ date: 0, dateWrong: 1 });
  });

  it('scores only the requested kinds, and passes bytes to the cleaner', () => {
    const seen: unknown[] = [];
    const scored = scorePages(
      numbered,
      (dump, { page }) => {
        seen.push(dump);
        return answer(page);
      },
      { kinds: ['html'] },
    );
    expect(Object.keys(scored)).toEqual(['html']);
    expect(seen).toEqual([Buffer.from('<p>a b c d e</p>')]);
  });
});

describe('selectPages', () => {
  const ids = (want: Parameters<typeof selectPages>[1]) =>
    selectPages(PAGES, want).map(({ page }) => page.id);

  it('selects by type, and by the language of the record or its gold', () => {
    expect(ids({ type: 'forum' })).toEqual(['pont']);
    expect(ids({ language: 'fr' })).toEqual(['pont']);
    expect(ids({ language: 'en' })).toEqual(['bridge']);
  });

  it('puts every page in exactly one fold, that of its site', () => {
    const folds = [0, 1, 2].map((index) => ids({ fold: { index, of: 3 } }));
    expect(folds.flat().sort()).toEqual(['bridge', 'pont']);
    expect(folds[foldOf(siteOf(PAGES[0]!), 3)]).toContain('bridge');
  });

  it('keeps the number of a page in its corpus', () => {
    expect(selectPages(PAGES, { language: 'fr' })[0]!.number).toBe(1);
  });

  it('samples evenly and always the same pages', () => {
    expect(evenlySpread([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6]);
    expect(evenlySpread([0, 1], 5)).toEqual([0, 1]);
    expect(ids({ sample: 1 })).toEqual(['bridge']);
    expect(ids({ limit: 1 })).toEqual(['bridge']);
  });
});

describe('readOptions', () => {
  it('reads all options', () => {
    const options = readOptions([
      'c.jsonl',
      '--kinds',
      'wet,html',
      '--folds',
      '5',
      '--fold',
      '0',
      '--sample',
      '9',
    ]);
    expect(options).toMatchObject({ corpora: ['c.jsonl'], kinds: ['wet', 'html'], worst: 0, json: false });
    expect(options.selection).toMatchObject({ fold: { index: 0, of: 5 }, sample: 9 });
  });

  it.each([
    [[]],
    [['c', '--limit', 'x']],
    [['c', '--fold', '1']],
    [['c', '--folds', '2', '--fold', '2']],
    [['c', '--nope']],
  ])('rejects %j', (args) => {
    expect(() => readOptions(args)).toThrow();
  });
});

describe('files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eval-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads a corpus, gzipped or not, with line separators in strings', () => {
    const page = { ...PAGES[0]!, id: 'one\u2028two' };
    const text = `${JSON.stringify(page)}\n\n${JSON.stringify(PAGES[1])}`;
    writeFileSync(join(folder, 'plain.jsonl'), text);
    writeFileSync(join(folder, 'zipped.jsonl.gz'), gzipSync(text));
    for (const name of ['plain.jsonl', 'zipped.jsonl.gz']) {
      expect(readCorpus(join(folder, name))).toEqual([page, PAGES[1]]);
    }
    expect(corpusName(join(folder, 'zipped.jsonl.gz'))).toBe('zipped');
  });

  it('reports the line that is not JSON', () => {
    writeFileSync(join(folder, 'bad.jsonl'), '{"id":"1"}\n{oops\n');
    expect(() => readCorpus(join(folder, 'bad.jsonl'))).toThrow(/bad\.jsonl:2: /);
  });

  it('writes dump, output and gold next to each other', () => {
    const page = { number: 12, page: PAGES[0]! };
    keepDump(folder, { page, kind: 'wet', output: answer(PAGES[0]!), f1: 0.5 });
    const read = (name: string) => readFileSync(join(folder, '00012', name), 'utf8');
    expect(read('wet.dump.txt')).toBe(PAGES[0]!.dumps.wet);
    expect(read('gold.txt')).toBe(
      'headline: Bridge opens\nauthor: Ann Hill\ndate: 2024-05-07\n\na b c d e\n',
    );
    expect(read('wet.output.txt')).toContain(
      'author: Bo Lake; ann hill\ndate: 2024-05-07T10:00\n\na b c\n\nd e f\n',
    );
  });
});
