import { createHash } from 'node:crypto';
import type { Carrier } from '../../batch/in-order.ts';
import type { Page } from '../../batch/job.ts';
import type { BadRecord, PageRecord } from '../../records/record.ts';
import { type Input, pathOf } from './input.ts';

/** A record on its way through, and the input it came from. */
export interface Item extends Carrier {
  readonly input: Input;
  readonly record: PageRecord | BadRecord;
  /** Its input is a container, which may hold many. */
  readonly contained: boolean;
  /** `null` for a bad record. */
  readonly page: Page | null;
  /** SHA-256 of the input's bytes in hex, once all of it was read; `null` before. */
  readonly hash: () => string | null;
}

/** How failures name the record: the file's path, and its place in a container. */
export function nameOf({ input, record, contained }: Item): string {
  const path = pathOf(input);
  if (!contained) return path;
  const place = `${path}:${record.position}`;
  return record.source === path ? place : `${place} (${record.source})`;
}

/** Digits of a hash that are kept: 128 bits. */
const DIGITS = 32;

/** Changes when anything does that its output depends on: its bytes, its name, what its container says. */
export function keyOf(record: PageRecord | BadRecord): string {
  const hash = createHash('sha256');
  if ('error' in record) hash.update(JSON.stringify([record.source, record.error, record.metadata]));
  else {
    const { source, charset, now, metadata } = record;
    hash.update(`${JSON.stringify([source, charset, now, metadata])}\n`).update(record.content);
  }
  return hash.digest('hex').slice(0, DIGITS);
}
