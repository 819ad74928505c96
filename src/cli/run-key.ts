import { createHash } from 'node:crypto';
import type { Job } from '../batch/job.ts';
import { modelId } from '../pipeline/model-id.ts';
import { version } from '../pipeline/version.ts';
import type { ReadingOptions } from './in/items.ts';

const DIGITS = 16;

/** Identifies all that an article depends on except its page: version, model and options other than the limits. */
export function runKey(
  { format, options, explain }: Job,
  { kind, textKeys, idKey, keep }: ReadingOptions,
): string {
  const all = JSON.stringify([version(), modelId(), format, options, explain, kind, textKeys, idKey, keep]);
  return createHash('sha256').update(all).digest('hex').slice(0, DIGITS);
}
