import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/batch/in-order.ts';
import type { Outcome, QueuedPage } from '../../src/batch/job.ts';

const WIDE = { pages: 100, bytes: 1e9 };

function pageOf(position: number, bytes = 1): QueuedPage {
  const content = 'x'.repeat(bytes);
  return {
    record: { source: String(position), position, content, charset: null, now: null, metadata: null },
    stream: true,
  };
}

const outcomeOf = (text: string): Outcome => ({
  status: 'cleaned',
  text,
  confidence: 1,
  kinds: {},
  unlikely: false,
  report: null,
});

/** Yields items one by one and counts how many were requested. */
function source(count: number, bytes = 1) {
  const told = { read: 0, closed: false };
  async function* items() {
    try {
      for (let i = 1; i <= count; i++) {
        told.read = i;
        yield { page: pageOf(i, bytes), size: bytes };
      }
    } finally {
      told.closed = true;
    }
  }
  return { told, items: items() };
}

/** A cleaner that finishes each page when the test says so. */
function byHand() {
  const waiting = new Map<string, (outcome: Outcome | null) => void>();
  const clean = (page: QueuedPage) =>
    new Promise<Outcome | null>((resolve) => {
      waiting.set(page.record.source, resolve);
    });
  const settle = (name: string, outcome: Outcome | null = outcomeOf(name)) => waiting.get(name)?.(outcome);
  return { clean, settle, waiting };
}

const running = () => new AbortController().signal;
/** Lets all pending tasks run. */
const calm = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('inOrder', () => {
  it('yields in input order, whatever is finished first', async () => {
    const { clean, settle } = byHand();
    const seen: string[] = [];
    const all = (async () => {
      for await (const { outcome } of inOrder(source(3).items, clean, WIDE, running()))
        seen.push(outcome?.status === 'cleaned' ? outcome.text : '');
    })();
    await calm();
    settle('3');
    settle('2');
    await calm();
    expect(seen).toEqual([]);
    settle('1');
    await all;
    expect(seen).toEqual(['1', '2', '3']);
  });

  it.each([
    ['pages', { pages: 4, bytes: 1e9 }, 4],
    ['bytes', { pages: 100, bytes: 250 }, 3],
  ])('reads no further ahead than the window: %s', async (_what, window, most) => {
    const { clean, settle } = byHand();
    const { told, items } = source(50, 100);
    const walk = inOrder(items, clean, window, running());
    const first = walk.next();
    await calm();
    expect(told.read).toBe(most);
    settle('1');
    await first;
    const second = walk.next();
    await calm();
    expect(told.read).toBe(most + 1);
    settle('2');
    await second;
    await walk.return(undefined);
    expect(told.closed).toBe(true);
  });

  it('processes a page larger than the window alone', async () => {
    const { told, items } = source(2, 1000);
    const { clean, settle } = byHand();
    const walk = inOrder(items, clean, { pages: 10, bytes: 10 }, running());
    const first = walk.next();
    await calm();
    expect(told.read).toBe(1);
    settle('1');
    expect((await first).done).toBe(false);
  });

  it('yields an item without a page in its place', async () => {
    async function* items() {
      yield { page: pageOf(1), size: 1 };
      yield { page: null, size: 0 };
      yield { page: pageOf(3), size: 1 };
    }
    const seen = [];
    for await (const { outcome } of inOrder(
      items(),
      async (p) => outcomeOf(p.record.source),
      WIDE,
      running(),
    ))
      seen.push(outcome && 'text' in outcome ? outcome.text : outcome);
    expect(seen).toEqual(['1', null, '3']);
  });

  it('reads nothing more after a stop, and leaves out what was dropped', async () => {
    const stop = new AbortController();
    const { clean, settle } = byHand();
    const { told, items } = source(50);
    const seen: string[] = [];
    const all = (async () => {
      for await (const { item } of inOrder(items, clean, { pages: 3, bytes: 1e9 }, stop.signal))
        seen.push(item.page?.record.source ?? '');
    })();
    await calm();
    stop.abort();
    settle('2', null);
    settle('3');
    await calm();
    expect(seen).toEqual([]);
    settle('1');
    await all;
    expect([seen, told.read]).toEqual([['1'], 3]);
  });

  it('ends at a stop even if a read never ends', async () => {
    const stop = new AbortController();
    const endless = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }) };
    const walk = inOrder(endless, async () => null, WIDE, stop.signal).next();
    await calm();
    stop.abort();
    expect(await walk).toEqual({ done: true, value: undefined });
  });

  it('throws what reading or cleaning throws', async () => {
    async function* broken() {
      yield { page: pageOf(1), size: 1 };
      throw new Error('the disk is gone');
    }
    const drain = async (clean: (page: QueuedPage) => Promise<Outcome>) => {
      for await (const _ of inOrder(broken(), clean, WIDE, running()));
    };
    await expect(drain(async () => outcomeOf(''))).rejects.toThrow('the disk is gone');
    await expect(drain(() => Promise.reject(new Error('no worker')))).rejects.toThrow('no worker');
  });
});
