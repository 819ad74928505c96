import type { Entry } from '../data.ts';
import { readDetails } from './details.ts';
import { type Filter, mentions, passes } from './filter.ts';

/** Pages looked into at once, after which the list is shown. */
const AT_ONCE = 200;

/**
 * The pages that pass the filter, in order; found a few at a time where the pages themselves are looked into.
 *
 * @param show Called with what was found so far and the share of the pages looked at.
 * @param stale Whether another search has begun.
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
