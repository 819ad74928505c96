import { foldLine } from './fold-line.ts';
import type { PageHead } from './hashed-page.ts';

/**
 * Between a headline and the site's name in a title. Examples: `Bridge closes | Harbour Times`, `Bridge closes : Harbour Radio`,
 * `Harbour Radio: Bridge closes`, `Bridge closes, Harbour News Live`, `大桥关闭_新闻中心`. Many of them are in headlines too:
 * only what the titles of other pages have in the same place is a name.
 */
const SEPARATOR = / (?:[-–—|·•»›>«‹⋅/~:]|::|\|\||\/\/) |[:,] |[|｜_]/gu;
/** A longer line is no title. */
const MAX_TITLE_LENGTH = 400;
/** Fewer titles show nothing: two articles may be of one series. */
const MIN_TITLES = 3;
const HAS_LETTER = /\p{L}/u;

/** Hashes of what is before a title's first separator and after its last one; 0 where it has none. */
export type TitleNames = Pick<PageHead, 'titleStart' | 'titleEnd'>;

export const NO_NAMES: TitleNames = { titleStart: 0, titleEnd: 0 };

/** The two ends of a title, where the site's name may be. */
export function titleNames(title: string): TitleNames {
  const { first, last } = separatorsOf(title);
  if (!first || !last) return NO_NAMES;
  return {
    titleStart: foldLine(title.slice(0, first.from)).hash,
    titleEnd: foldLine(title.slice(last.to)).hash,
  };
}

/** The ends that most of the other pages' titles have: the site's names. */
export function siteNames(heads: readonly TitleNames[]): TitleNames {
  const shared = (hashes: readonly number[]) => {
    const counts = new Map<number, number>();
    for (const hash of hashes) if (hash !== 0) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    const [name, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0];
    return count >= MIN_TITLES && count > heads.length / 2 ? name : 0;
  };
  return {
    titleStart: shared(heads.map(({ titleStart }) => titleStart)),
    titleEnd: shared(heads.map(({ titleEnd }) => titleEnd)),
  };
}

/** Offsets of what is left of a title without these names; all of it if nothing would be left. */
export function withoutNames(title: string, names: TitleNames): [from: number, to: number] {
  const own = titleNames(title);
  const { first, last } = separatorsOf(title);
  const from = first && own.titleStart === names.titleStart ? first.to : 0;
  const to = last && own.titleEnd === names.titleEnd ? last.from : title.length;
  return from < to && HAS_LETTER.test(title.slice(from, to)) ? [from, to] : [0, title.length];
}

interface Separator {
  readonly from: number;
  readonly to: number;
}

function separatorsOf(title: string): { first?: Separator; last?: Separator } {
  if (title.length > MAX_TITLE_LENGTH) return {};
  const all = [...title.matchAll(SEPARATOR)].map((m) => ({ from: m.index, to: m.index + m[0].length }));
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? { first, last } : {};
}
