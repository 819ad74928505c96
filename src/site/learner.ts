import type { SiteTemplate } from '../api/site-template.ts';
import type { LearnedPage } from './hashed-page.ts';
import { addLines, emptyTable } from './line-table.ts';
import { likePages, MAX_MATES, withoutCopies } from './mates.ts';
import { PageStore } from './page-store.ts';
import { dropRareLines } from './seen-twice.ts';
import { templateOf } from './template.ts';

export interface LearnerLimits {
  /** Bytes of all pages that are held. */
  readonly held: number;
  /** Lines of the pages that are chosen: in a table and a template, they are held three times. */
  readonly chosen: number;
}

/** Together they keep it under 2 GB. A million pages of 156 lines take 1.07 GB. */
const LIMITS: LearnerLimits = { held: 1_100_000_000, chosen: 50_000_000 };

/**
 * Heads that are read of a site: of so many that each of their pages has enough others to show where its headline is. Each takes
 * most of the time of a page that is cleaned. With five, six or ten, no more headlines of 399 pages of 22 sites are right.
 */
const HEADS = 4;

/** What the pages of a run have in common. The order of the pages makes no difference. */
export class SiteLearner {
  #store = new PageStore();
  readonly #limits: LearnerLimits;
  /** Pages with a greater id are left out: half of all, then half of the rest, and so on. */
  #limit = 2 ** 32;

  constructor(limits = LIMITS) {
    this.#limits = limits;
  }

  /** The share of the pages that is learned from, 0 to 1. */
  get share(): number {
    return this.#limit / 2 ** 32;
  }

  /** @param place The page's number in the input. */
  add(page: LearnedPage, place: number): void {
    if (page.id[0] >= this.#limit) return;
    this.#store.add(page, place);
    // Which pages are left depends on the pages alone, not on when the memory was full.
    while (this.#store.bytes > this.#limits.held) {
      this.#limit /= 2;
      this.#store = this.#store.handOver((id) => id < this.#limit);
    }
  }

  /** Ends the learning: the learner is empty afterwards. Returns `null` when no page has another of its site. */
  learned(): Learned | null {
    const store = this.#store;
    this.#store = new PageStore();
    const pages = store.distinct();
    dropRareLines(store, pages);
    const { chosen, sites, limit, exemplary } = choose(store, pages, this.#limits.chosen);
    this.#limit = Math.min(this.#limit, limit);
    if (chosen.length === 0) return null;
    return {
      template: templateOf(chosen.length, (i) => store.at(chosen[i]!), sites),
      exemplary: new Map(exemplary.map((i) => [store.placeAt(chosen[i]!), i])),
    };
  }
}

/** What was learned of pages by their lines. */
export interface Learned {
  readonly template: SiteTemplate;
  /** Some pages of each site, whose heads show where the others have theirs: the number in the template, by that in the input. */
  readonly exemplary: ReadonlyMap<number, number>;
}

interface Choice {
  /** Numbers in the store, in the order of the pages' ids. */
  readonly chosen: number[];
  readonly sites: number;
  /** Indices in `chosen`. */
  readonly exemplary: number[];
  /** From this id on no page was looked at. */
  readonly limit: number;
}

/** Some pages of each site, none a copy of another; pages of which the site has no other are left out. */
function choose(store: PageStore, pages: Uint32Array, maxLines: number): Choice {
  const kept: number[] = [];
  const groups = new Groups();
  const table = emptyTable();
  const counts = new Uint16Array(pages.length);
  const done = (limit: number): Choice => {
    const withMate = [...kept.keys()].filter((i) => groups.hasMate(i));
    return {
      chosen: withMate.map((i) => kept[i]!),
      sites: groups.count,
      exemplary: firstOfEach(withMate.map((i) => groups.rootOf(i))),
      limit,
    };
  };
  let lines = 0;
  for (const number of pages) {
    const page = store.at(number);
    const like = likePages(page, table, (i) => store.hostAt(kept[i]!), counts);
    if (like.length >= MAX_MATES) continue;
    if (withoutCopies(page, like, (i) => store.sketchAt(kept[i]!)).length < like.length) continue;
    lines += page.hashes.length;
    if (lines > maxLines) return done(page.id[0]);
    addLines(table, kept.length, page);
    groups.add(kept.length, like);
    kept.push(number);
  }
  return done(2 ** 32);
}

/** Indices of the first pages of each group that has enough of them. */
function firstOfEach(groups: readonly number[]): number[] {
  const members = new Map<number, number[]>();
  for (const [i, group] of groups.entries()) {
    const list = members.get(group);
    if (list) list.push(i);
    else members.set(group, [i]);
  }
  const large = [...members.values()].filter(({ length }) => length >= HEADS);
  return large.flatMap((list) => list.slice(0, HEADS));
}

/** Counts the sites: pages joined by likeness, directly or through others. */
class Groups {
  /** For each page another one of its group, or itself. */
  readonly #above: number[] = [];
  readonly #withMate = new Set<number>();
  #joins = 0;

  get count(): number {
    return this.#withMate.size - this.#joins;
  }

  hasMate(page: number): boolean {
    return this.#withMate.has(page);
  }

  /** @param page The number after that of the page before. */
  add(page: number, mates: readonly number[]): void {
    this.#above.push(page);
    for (const mate of mates) {
      this.#withMate.add(page).add(mate);
      const [a, b] = [this.rootOf(page), this.rootOf(mate)];
      if (a === b) continue;
      this.#above[a] = b;
      this.#joins++;
    }
  }

  rootOf(page: number): number {
    const above = this.#above;
    let root = page;
    while (above[root] !== root) {
      above[root] = above[above[root]!]!;
      root = above[root]!;
    }
    return root;
  }
}
