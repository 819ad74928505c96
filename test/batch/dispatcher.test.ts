import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Dispatcher, type DispatcherOptions } from '../../src/batch/dispatcher.ts';
import { failed, type Job, type Outcome, type Pass, type QueuedPage } from '../../src/batch/job.ts';
import type { BrokenBatch } from '../../src/batch/pool.ts';

/** A stand-in for the pool: records what it was given, and answers as the test says. */
const pool = vi.hoisted(() => ({
  given: [] as string[][],
  kinds: [] as string[],
  opened: 0,
  answer: (_names: string[]): Promise<Outcome[] | BrokenBatch> => new Promise(() => {}),
}));
vi.mock('../../src/batch/pool.ts', () => ({
  WorkerPool: class {
    constructor() {
      pool.opened++;
    }
    run({ kind }: Pass, pages: readonly QueuedPage[]) {
      const names = pages.map((page) => page.record.source);
      pool.given.push(names);
      pool.kinds.push(kind);
      return pool.answer(names);
    }
    async close() {}
  },
}));

const JOB: Job = { format: 'json', options: {}, explain: null, report: false };
const MANY = { jobs: 2, timeout: 10_000, expected: 1000 };
const GIVEN_UP = failed('timed-out', 'not done within 10 s');

const outcomeOf = (text: string): Outcome => ({
  status: 'cleaned',
  text,
  confidence: 1,
  kinds: {},
  unlikely: false,
  report: null,
});
const pageOf = (source: string, content = 'Home\nNews\n'): QueuedPage => ({
  record: { source, position: 1, content, charset: null, now: null, metadata: null },
  stream: false,
});
/** A dispatcher that cleans. */
function cleaner(options: DispatcherOptions) {
  const dispatcher = new Dispatcher(options);
  return {
    clean: dispatcher.begin('clean', JOB),
    opened: (bytes: number) => dispatcher.opened(bytes),
    drop: () => dispatcher.drop(),
  };
}
const names = (count: number) => Array.from({ length: count }, (_, i) => String(i));

beforeEach(() => {
  Object.assign(pool, { given: [], kinds: [], opened: 0 });
});

describe('Dispatcher', () => {
  it('cleans a small job in this process', async () => {
    const dispatcher = cleaner({ ...MANY, expected: 3 });
    for (const name of names(3))
      expect(await dispatcher.clean(pageOf(name))).toMatchObject({ status: 'without-article' });
    expect(pool.opened).toBe(0);
  });

  it('uses workers when the job turns out larger', async () => {
    pool.answer = async (given) => given.map(outcomeOf);
    const dispatcher = cleaner({ ...MANY, expected: 1 });
    for (const name of names(20)) await dispatcher.clean(pageOf(name));
    expect(pool.opened).toBe(1);
    expect(pool.given.flat()).toEqual(['16', '17', '18', '19']);
  });

  it('leaves the pages of a large file to workers from the first on, those of a small one not', async () => {
    pool.answer = async (given) => given.map(outcomeOf);
    const dispatcher = cleaner({ ...MANY, expected: 2 });
    dispatcher.opened(1_000_000);
    await dispatcher.clean(pageOf('of the small file'));
    dispatcher.opened(1_000_001);
    await dispatcher.clean(pageOf('of the large file'));
    expect(pool.given).toEqual([['of the large file']]);
  });

  it.each([
    [10_000, 1_000_001],
    [100, 10_001],
  ])('uses a worker for a page that may exceed a limit of %d ms', async (timeout, bytes) => {
    pool.answer = async (given) => given.map(outcomeOf);
    const dispatcher = cleaner({ ...MANY, expected: 1, timeout });
    await dispatcher.clean(pageOf('large', 'x'.repeat(bytes)));
    expect(pool.given).toEqual([['large']]);
  });

  it('unpacks a page in this process only as far as it may be without a time limit', async () => {
    pool.answer = async (given) => given.map(outcomeOf);
    const dispatcher = cleaner({ ...MANY, expected: 1 });
    const packed = (source: string, bytes: number): QueuedPage => {
      const content = gzipSync(Buffer.alloc(bytes, 'Home\nNews\n'));
      const how = { chunked: false, encodings: ['gzip'], most: 16_000_000 };
      const { record, stream } = pageOf(source);
      return { record: { ...record, content, packed: how }, stream };
    };
    expect(await dispatcher.clean(packed('small', 1_000))).toMatchObject({ status: 'without-article' });
    await dispatcher.clean(packed('large', 1_000_001));
    expect(pool.given).toEqual([['large']]);
  });

  it('spreads waiting pages over the workers, at most a batch each, page by page at the end', async () => {
    pool.answer = async (given) => given.map(outcomeOf);
    const dispatcher = cleaner(MANY);
    const done = await Promise.all(names(100).map((name) => dispatcher.clean(pageOf(name))));
    expect(done).toEqual(names(100).map(outcomeOf));
    expect(pool.given.flat().sort()).toEqual(names(100).sort());
    const sizes = pool.given.map((batch) => batch.length);
    expect(Math.max(...sizes)).toBe(16);
    expect(sizes.at(-1)).toBe(1);
  });

  it('still cleans the other pages of a batch with one that was given up', async () => {
    const bad = new Set(['5', '7']);
    pool.answer = async (given) => {
      const culprit = given.findIndex((name) => bad.has(name));
      return culprit < 0 ? given.map(outcomeOf) : { culprit, failure: GIVEN_UP };
    };
    const dispatcher = cleaner({ ...MANY, jobs: 1 });
    const done = await Promise.all(names(12).map((name) => dispatcher.clean(pageOf(name))));
    expect(done).toEqual(names(12).map((name) => (bad.has(name) ? GIVEN_UP : outcomeOf(name))));
  });

  it('drops the pages that no worker has started', async () => {
    let finish = (_: Outcome[]) => {};
    pool.answer = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    const dispatcher = cleaner({ ...MANY, jobs: 1 });
    const first = dispatcher.clean(pageOf('first'));
    const second = dispatcher.clean(pageOf('second'));
    await vi.waitFor(() => expect(pool.given).toEqual([['first']]));
    dispatcher.drop();
    expect(await second).toBe(null);
    finish([outcomeOf('first')]);
    expect(await first).toEqual(outcomeOf('first'));
  });

  it('learns and cleans in the same workers, pass by pass', async () => {
    pool.answer = async (given) => given.map(outcomeOf);
    const dispatcher = new Dispatcher(MANY);
    await dispatcher.begin('hash', JOB)(pageOf('a'));
    await dispatcher.begin('clean', JOB)(pageOf('a'));
    expect([pool.opened, pool.kinds]).toEqual([1, ['hash', 'clean']]);
  });

  it('learns from a few pages in this process, and cleans them there', async () => {
    const dispatcher = new Dispatcher({ ...MANY, expected: 16 });
    const hash = dispatcher.begin('hash', JOB);
    const learned = await Promise.all(names(16).map((name) => hash(pageOf(name))));
    expect(new Set(learned.map((result) => result?.status))).toEqual(new Set(['learned']));
    const clean = dispatcher.begin('clean', JOB);
    for (const name of names(16))
      expect(await clean(pageOf(name))).toMatchObject({ status: 'without-article' });
    expect(pool.opened).toBe(0);
  });

  it('throws when no worker can be started', async () => {
    pool.answer = () => Promise.reject(new Error('no such file'));
    await expect(cleaner(MANY).clean(pageOf('a'))).rejects.toThrow('no such file');
  });
});
