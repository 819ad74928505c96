import { type HashedPage, LONG, WORDS } from './hashed-page.ts';

/** A line of at least so many words is prose, or reads like it. */
export const MIN_PROSE_WORDS = 8;
/** Pages with less prose of their own, in words or as a share, are copies of each other. */
const MIN_OWN_WORDS = 25;
const MIN_OWN_SHARE = 0.05;

type Lines = Pick<HashedPage, 'hashes' | 'facts'>;

/** What two pages have in common. */
interface Shared {
  /** Long lines. */
  readonly long: number;
  /** Words in lines of prose. */
  readonly prose: number;
}

function sharedLines(a: Lines, b: Lines): Shared {
  let long = 0;
  let prose = 0;
  let j = 0;
  for (let i = 0; i < a.hashes.length; i++) {
    const hash = a.hashes[i]!;
    while (j < b.hashes.length && b.hashes[j]! < hash) j++;
    if (j === b.hashes.length) break;
    if (b.hashes[j] !== hash) continue;
    if (a.facts[i]! & LONG) long++;
    prose += proseWords(a.facts[i]!);
  }
  return { long, prose };
}

function proseWords(facts: number): number {
  const words = facts & WORDS;
  return words >= MIN_PROSE_WORDS ? words : 0;
}

function allProse({ facts }: Lines): number {
  return facts.reduce((sum, one) => sum + proseWords(one), 0);
}

/**
 * Whether one page says nearly nothing that the other does not: a print view, a page crawled twice, the same report on
 * a partner's site. Their article would be taken for the site's.
 */
export function areCopies(a: Lines, b: Lines): boolean {
  const { prose } = sharedLines(a, b);
  return [a, b].some((page) => {
    const all = allProse(page);
    return all - prose < Math.max(MIN_OWN_WORDS, MIN_OWN_SHARE * all);
  });
}
