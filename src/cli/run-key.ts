import { createHash } from 'node:crypto';
import type { Job } from '../batch/job.ts';
import { modelId } from '../pipeline/model-id.ts';
import { version } from '../pipeline/version.ts';
import type { Reading } from './in/items.ts';

const DIGITS = 16;

/** Changes when anything does that an article depends on beside its page: version, model, options but the limits. */
export function runKey({ format, options, explain }: Job, { kind, textKey, idKey }: Reading): string {
  const all = JSON.stringify([version(), modelId(), format, options, explain, kind, textKey, idKey]);
  return createHash('sha256').update(all).digest('hex').slice(0, DIGITS);
}
