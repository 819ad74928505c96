import { createHash } from 'node:crypto';
import type { QueueItem } from '../../batch/in-order.ts';
import type { QueuedPage } from '../../batch/job.ts';
import type { BadRecord, PageRecord } from '../../records/record.ts';
import { type Input, pathOf } from './input.ts';

/** A record being processed, and the input it came from. */
export interface InputItem extends QueueItem {
  readonly input: Input;
  readonly record: PageRecord | BadRecord;
  /** The input is a container, which may hold many records. */
  readonly contained: boolean;
  /** `null` for a bad record. */
  readonly page: QueuedPage | null;
  /** SHA-256 of the input's bytes in hex once all were read; `null` before. */
  readonly hash: () => string | null;
}

/** The record's name in error messages: the file's path, and the position in a container. */
export function nameOf({ input, record, contained }: InputItem): string {
  const path = pathOf(input);
  if (!contained) return path;
  const place = `${path}:${record.position}`;
  return record.source === path ? place : `${place} (${record.source})`;
}

/** Hex digits kept of a hash: 128 bits. */
const DIGITS = 32;

/** Changes when anything in the record changes that its output depends on: bytes, name, the container's metadata. */
export function recordKey(record: PageRecord | BadRecord): string {
  const hash = createHash('sha256');
  if ('error' in record) hash.update(JSON.stringify([record.source, record.error, record.metadata]));
  else {
    const { source, charset, now, metadata, stated = null, packed = null } = record;
    const others = [stated, packed].filter((other) => other !== null);
    hash.update(`${JSON.stringify([source, charset, now, metadata, ...others])}\n`).update(record.content);
  }
  return hash.digest('hex').slice(0, DIGITS);
}
