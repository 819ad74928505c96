import type { Entry } from '../data.ts';
import { readDetails } from './details.ts';
import { type Filter, mentions, passes } from './filter.ts';

/** Pages searched before the list is updated. */
const AT_ONCE = 200;

/**
 * Finds the pages that match the filter, in order. A search inside the pages shows its results step by step.
 *
 * @param show Called with the pages found so far and the share of the pages searched.
 * @param stale Whether a newer search has begun.
 */
export async function search(
  entries: readonly Entry[],
  filter: Filter,
  show: (found: readonly Entry[], done: number) => void,
  stale: () => boolean,
): Promise<void> {
  const passing = entries.filter((entry) => passes(filter, entry));
  if (!filter.inside || filter.text === '')
    return show(
      passing.filter((entry) => mentions(filter, entry)),
      1,
    );
  const found: Entry[] = [];
  for (let i = 0; i < passing.length && !stale(); i += AT_ONCE) {
    show(found, i / passing.length);
    const group = passing.slice(i, i + AT_ONCE);
    const hits = await Promise.all(
      group.map((entry) => mentions(filter, entry) || holds(entry, filter.text)),
    );
    found.push(...group.filter((_, k) => hits[k]));
  }
  if (!stale()) show(found, 1);
}

async function holds({ details }: Entry, text: string): Promise<boolean> {
  if (details === null) return false;
  const { texts } = await readDetails(details);
  return texts.some((shown) => shown.toLowerCase().includes(text));
}
