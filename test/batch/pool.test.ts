import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome, Pass, QueuedPage } from '../../src/batch/job.ts';
import { WorkerPool } from '../../src/batch/pool.ts';
import type { Task } from '../../src/batch/worker.ts';

type Run = (task: Task, options: { signal: AbortSignal }) => Promise<Outcome[]>;

/** A stand-in for a worker that handles a task as the test says. Real workers are tested through the command. */
const worker = vi.hoisted(() => ({ run: null as Run | null }));
vi.mock('tinypool', () => ({
  Tinypool: class {
    on() {}
    run(task: Task, options: { signal: AbortSignal }) {
      return worker.run!(task, options);
    }
    async destroy() {}
  },
}));

const JOB = { format: 'json', options: {}, explain: null, report: false } as const;
const PASS: Pass<'clean'> = { kind: 'clean', number: 1, job: JOB };
const PAGES: QueuedPage[] = ['a', 'b', 'c'].map((source, i) => ({
  record: { source, position: i + 1, content: source, charset: null, now: null, metadata: null },
  stream: true,
}));
const DONE: Outcome = {
  status: 'cleaned',
  text: '',
  confidence: 1,
  kinds: {},
  report: null,
  unlikely: false,
};

/** Starts that many pages, then works forever until it is terminated. */
function stuckAt(page: number): Run {
  return ({ progress }, { signal }) => {
    Atomics.store(progress, 0, page);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('The task has been aborted')));
    });
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('WorkerPool', () => {
  it('returns the results of the worker', async () => {
    worker.run = async () => [DONE, DONE, DONE];
    expect(await new WorkerPool(1, 1000).run(PASS, PAGES)).toEqual([DONE, DONE, DONE]);
  });

  it('gives up at the time limit and names the page being cleaned', async () => {
    worker.run = stuckAt(2);
    const result = new WorkerPool(1, 1000).run(PASS, PAGES);
    await vi.advanceTimersByTimeAsync(999);
    expect(await Promise.race([result, 'at work'])).toBe('at work');
    await vi.advanceTimersByTimeAsync(200);
    const error = { code: 'timed-out', message: 'not done within 1 s' };
    expect(await result).toEqual({ culprit: 1, failure: { status: 'failed', error } });
  });

  it('gives each page the full time limit', async () => {
    let task: Task | null = null;
    worker.run = (given, options) => {
      task = given;
      return stuckAt(1)(given, options);
    };
    const result = new WorkerPool(1, 1000).run(PASS, PAGES);
    await vi.advanceTimersByTimeAsync(900);
    Atomics.store(task!.progress, 0, 2);
    await vi.advanceTimersByTimeAsync(900);
    Atomics.store(task!.progress, 0, 3);
    await vi.advanceTimersByTimeAsync(900);
    expect(await Promise.race([result, 'at work'])).toBe('at work');
    await vi.advanceTimersByTimeAsync(300);
    expect(await result).toMatchObject({ culprit: 2 });
  });

  it('waits while no page was started: the worker is still starting', async () => {
    worker.run = stuckAt(0);
    const result = new WorkerPool(1, 1000).run(PASS, PAGES);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await Promise.race([result, 'at work'])).toBe('at work');
  });

  it('names the page whose worker died', async () => {
    worker.run = async ({ progress }) => {
      Atomics.store(progress, 0, 3);
      throw Object.assign(new Error('Worker terminated'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    };
    const error = { code: 'failed', message: 'ran out of memory' };
    expect(await new WorkerPool(1, 1000).run(PASS, PAGES)).toEqual({
      culprit: 2,
      failure: { status: 'failed', error },
    });
  });

  it('throws when a worker cannot be started', async () => {
    worker.run = () => Promise.reject(new Error('no such file'));
    await expect(new WorkerPool(1, 1000).run(PASS, PAGES)).rejects.toThrow('no such file');
  });
});
