import { createHash } from 'node:crypto';
import type { Job } from '../batch/job.ts';
import { modelId } from '../pipeline/model-id.ts';
import { version } from '../pipeline/version.ts';
import type { ReadingOptions } from './in/items.ts';

const DIGITS = 16;

/**
 * Identifies all that an article depends on except its page: version, model and options other than the limits; and, after
 * a hyphen, the site template, if there is one.
 */
export function runKey(
  { format, options, explain }: Job,
  { kind, textKeys, idKey, keep }: ReadingOptions,
): string {
  const { template, ...own } = options;
  const all = JSON.stringify([version(), modelId(), format, own, explain, kind, textKeys, idKey, keep]);
  const key = createHash('sha256').update(all).digest('hex').slice(0, DIGITS);
  return template ? `${key}-${template.digest}` : key;
}

/** Whether two runs differ in nothing but what was learned of the pages' sites. */
export function differInSites(run: string, other: string): boolean {
  return run !== other && run.slice(0, DIGITS) === other.slice(0, DIGITS);
}
