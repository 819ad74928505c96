import { foldLine } from './fold-line.ts';
import type { KnownSite } from './known-site.ts';
import { isOfMost } from './slots.ts';

/** Other pages whose author is known. Of fewer, one may be the only one that another wrote. */
const MIN_AUTHORS = 2;

/**
 * Whether a name is on a line that most other pages have, and few of them name it as their author. Who writes most pages of
 * a site is the author of most of them.
 */
export function isStanding(site: KnownSite, line: number, name: string): boolean {
  if (!isOfMost(site, line)) return false;
  const authors = site.heads.flatMap(({ author }) => (author === 0 ? [] : [author]));
  const { hash } = foldLine(name);
  const same = authors.filter((author) => author === hash).length;
  return authors.length >= MIN_AUTHORS && same < authors.length / 2;
}
