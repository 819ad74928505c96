import { createHash } from 'node:crypto';
import type { Carrier } from '../../batch/in-order.ts';
import type { Page } from '../../batch/job.ts';
import type { BadRecord, PageRecord } from '../../records/record.ts';
import { type Input, pathOf } from './input.ts';

/** A record on its way through, and the input it came from. */
export interface Item extends Carrier {
  readonly input: Input;
  readonly record: PageRecord | BadRecord;
  /** Written as one of several: its input holds many, or many inputs go into one place. */
  readonly stream: boolean;
  /** `null` for a bad record. */
  readonly page: Page | null;
}

export function itemOf(input: Input, record: PageRecord | BadRecord, stream: boolean): Item {
  return { input, record, stream, page: 'error' in record ? null : { record, stream } };
}

/** How failures name the record: the file's path, and its place in a file of many. */
export function nameOf({ input, record, stream }: Item): string {
  const path = pathOf(input);
  if (!stream || record.source === path) return record.position > 1 ? `${path}:${record.position}` : path;
  return `${path}:${record.position} (${record.source})`;
}

/** Digits of a hash that are kept: 128 bits. */
const DIGITS = 32;

/** Changes when anything does that its output depends on: its bytes, its name, what its container says. */
export function keyOf(record: PageRecord | BadRecord): string {
  const hash = createHash('sha256');
  if ('error' in record) hash.update(JSON.stringify([record.source, record.error]));
  else hash.update(`${JSON.stringify([record.source, record.now, record.metadata])}\n`).update(record.content);
  return hash.digest('hex').slice(0, DIGITS);
}
