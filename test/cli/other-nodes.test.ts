import { delimiter } from 'node:path';
import { describe, expect, it } from 'vitest';
import { install, keptBy, startIn } from '../support/installed.ts';

/** Paths of other Node versions of the same major line, installed by `.ci/nodes`. */
const NODES = process.env.CLEAN_ARTICLE_NODES?.split(delimiter) ?? [];

describe('two versions of one line of Node', () => {
  it('start the same installation in turn, each with its own compiled code', {
    timeout: 60_000,
  }, (context) => {
    if (NODES.length === 0) {
      console.warn('skipped: CLEAN_ARTICLE_NODES names no other Node; .ci/nodes does');
      return context.skip();
    }
    const copy = install();
    const first = startIn(copy);
    for (const node of [...NODES, ...NODES].flatMap((other) => [other, process.execPath]))
      expect(startIn(copy, { node })).toBe(first);
    expect(keptBy(copy)).toHaveLength(NODES.length + 1);
  });
});
