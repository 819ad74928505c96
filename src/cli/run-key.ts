import { createHash } from 'node:crypto';
import type { Job } from '../batch/job.ts';
import { articleModel } from '../decide/article-weights.ts';
import { weights } from '../decide/weights.ts';
import { authorWeights } from '../head/author-weights.ts';
import * as headline from '../head/headline-weights.ts';
import { publishedModel } from '../head/published-weights.ts';
import type { Reading } from './in/items.ts';
import { version } from './version.ts';

const DIGITS = 16;

/** Changes when anything does that an article depends on beside its page: version, models, options but the limits. */
export function runKey(job: Job, { kind, textKey, idKey }: Reading): string {
  const models = [weights, articleModel, authorWeights, headline, publishedModel];
  const all = JSON.stringify([version(), models, job, kind, textKey, idKey]);
  return createHash('sha256').update(all).digest('hex').slice(0, DIGITS);
}
