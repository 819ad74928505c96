import type { Mix, Sequence, ZoneLayout } from '../shape/layout.ts';
import { LONG, type Sort } from '../shape/sorts.ts';
import type { Random } from './random.ts';

type Weights = readonly (readonly [Sort, number])[];

function parseMix(mix: Mix): Weights {
  const parts = mix.split(' ');
  return Array.from({ length: parts.length >> 1 }, (_, i) => [
    parts[2 * i] as Sort,
    Number(parts[2 * i + 1]),
  ]);
}

/**
 * The sorts of a zone's lines, one after the other: what follows what is known over all groups of languages, how
 * frequent a sort is, of each group.
 */
export class SortChain {
  private readonly first: Weights;
  private readonly next: ReadonlyMap<Sort, Weights>;
  private readonly prose: number;
  /** On pages with running text, the share of titles that have to become it, as the other pages have none. */
  private readonly more: number;

  constructor(sequence: Sequence, { lineSorts, prose }: ZoneLayout) {
    const everywhere = new Map(parseMix(sequence.lineSorts));
    const here = new Map(parseMix(lineSorts));
    const weigh = (mix: Mix): Weights =>
      parseMix(mix).map(([sort, share]) => [
        sort,
        (share * (here.get(sort) ?? 1)) / (everywhere.get(sort) ?? 1),
      ]);
    this.first = weigh(sequence.first);
    this.next = new Map(Object.entries(sequence.next).map(([sort, mix]) => [sort as Sort, weigh(mix)]));
    const long = [...LONG].reduce((sum, sort) => sum + (here.get(sort) ?? 0), 0);
    this.prose = prose / 1000;
    this.more = ((1 / this.prose - 1) * long) / (here.get('title') ?? 1);
  }

  /** In the article running text may stand anywhere; around it, on some pages only, there often. */
  sorts(count: number, isArticle: boolean, random: Random): Sort[] {
    const sorts: Sort[] = [];
    while (sorts.length < count)
      sorts.push(random.weighted((sorts.length && this.next.get(sorts.at(-1)!)) || this.first));
    if (isArticle) return sorts;
    if (!random.chance(this.prose)) return sorts.map((sort) => (LONG.has(sort) ? 'title' : sort));
    return sorts.map((sort) => (sort === 'title' && random.chance(this.more) ? 'sentence' : sort));
  }
}
