import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { QueuedPage } from '../../src/batch/job.ts';
import { hasher, headReader, LARGEST } from '../../src/batch/learning.ts';
import { learnSites } from '../../src/index.ts';
import { hashedPage } from '../../src/pipeline/learn.ts';
import { sitePage } from '../site/pages.ts';

const pageOf = (content: string | Uint8Array, encodings: string[] = []): QueuedPage => ({
  record: {
    source: 'https://harbour.example/1',
    position: 1,
    content,
    charset: null,
    now: null,
    metadata: null,
    packed: encodings.length > 0 ? { chunked: false, encodings, most: 16_000_000 } : null,
  },
  stream: true,
});

describe('learning from a page', () => {
  it('hashes its lines, also those of a packed one', () => {
    const source = 'https://harbour.example/1';
    const found = hashedPage(Buffer.from(sitePage(1)), { source });
    const packed = pageOf(gzipSync(sitePage(1)), ['gzip']);
    for (const page of [pageOf(sitePage(1)), packed])
      expect(hasher({})(page)).toEqual({ status: 'learned', found });
  });

  it('fails for a page that is none, and for one that unpacks to more than is learned from', () => {
    const binary = gzipSync(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]));
    expect(hasher({})(pageOf(binary, ['gzip']))).toMatchObject({ status: 'failed' });
    const large = gzipSync(Buffer.alloc(LARGEST + 1, 'Home\nNews\n'));
    expect(hasher({})(pageOf(large, ['gzip']))).toMatchObject({ status: 'failed' });
  });

  it('reads a head only of a page whose site is known', () => {
    const template = learnSites([1, 2, 3, 4, 5].map((n) => ({ content: sitePage(n) })))!;
    const read = headReader({ template });
    expect(read(pageOf(sitePage(1)))).toMatchObject({ found: { above: expect.any(Number) } });
    expect(read(pageOf('Another page.\n\nOf another site.'))).toEqual({ status: 'learned', found: null });
  });
});
