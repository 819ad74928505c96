import { loadCleaner } from './cleaner.ts';
import type { Pass, QueuedPage, Results } from './job.ts';
import { hasher, headReader } from './learning.ts';

/** Does to a page what the pass is for. */
export type Work<K extends keyof Results> = (page: QueuedPage) => Results[K];

const LOADERS: { readonly [K in keyof Results]: (pass: Pass<K>) => Promise<Work<K>> | Work<K> } = {
  hash: ({ job }) => hasher(job.options),
  head: ({ job }) => headReader(job.options),
  clean: ({ job }) => loadCleaner(job),
};

/** The work of a pass, with all the code it needs loaded. */
export async function loadWork<K extends keyof Results>(pass: Pass<K>): Promise<Work<K>> {
  const load: (pass: Pass<K>) => Promise<Work<K>> | Work<K> = LOADERS[pass.kind];
  return load(pass);
}
