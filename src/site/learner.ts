import type { SiteTemplate } from '../api/site-template.ts';
import type { HashedPage } from './hashed-page.ts';
import { addLines, emptyTable } from './line-table.ts';
import { likePages, MAX_MATES, withoutCopies } from './mates.ts';
import { withoutRareLines } from './seen-twice.ts';
import { templateOf } from './template.ts';

/** Lines held of all pages: with what is made of them some 2 GB. */
const MAX_HELD_LINES = 100_000_000;

/** What the pages of a run have in common. The order of the pages makes no difference. */
export class SiteLearner {
  #pages: HashedPage[] = [];
  #lines = 0;
  readonly #maxLines: number;
  /** Pages with a greater id are left out: half of all, then half of the rest, and so on. */
  #limit = 2 ** 32;

  /** @param maxLines Above which only a sample of the pages is kept. */
  constructor(maxLines = MAX_HELD_LINES) {
    this.#maxLines = maxLines;
  }

  /** The share of the pages that is learned from, 0 to 1. */
  get share(): number {
    return this.#limit / 2 ** 32;
  }

  add(page: HashedPage): void {
    if (page.id[0] >= this.#limit) return;
    this.#pages.push(page);
    this.#lines += page.hashes.length;
    while (this.#lines > this.#maxLines) this.#halve();
  }

  /** `null` when no page has another of its site. */
  learned(): SiteTemplate | null {
    const { pages, sites } = selected(withoutRareLines(distinct(this.#pages)));
    return pages.length === 0 ? null : templateOf(pages, sites);
  }

  /** Which pages are left depends on the pages alone, not on when the memory was full. */
  #halve(): void {
    this.#limit /= 2;
    this.#pages = this.#pages.filter(({ id }) => id[0] < this.#limit);
    this.#lines = this.#pages.reduce((sum, { hashes }) => sum + hashes.length, 0);
  }
}

function byId(a: HashedPage, b: HashedPage): number {
  return a.id[0] - b.id[0] || a.id[1] - b.id[1] || a.host - b.host;
}

/** Each page once, in the order of their ids. */
function distinct(pages: readonly HashedPage[]): HashedPage[] {
  return pages.toSorted(byId).filter((page, i, sorted) => i === 0 || byId(sorted[i - 1]!, page) !== 0);
}

/** Some pages of each site, none a copy of another; pages of which the site has no other are left out. */
function selected(sorted: readonly HashedPage[]): { pages: HashedPage[]; sites: number } {
  const kept: HashedPage[] = [];
  const groups = new Groups();
  const table = emptyTable();
  const counts = new Uint16Array(sorted.length);
  for (const page of sorted) {
    const like = likePages(page, table, (i) => kept[i]!, counts);
    if (like.length >= MAX_MATES || withoutCopies(page, like).length < like.length) continue;
    addLines(table, kept.length, page);
    kept.push(page);
    groups.add(page, like);
  }
  return { pages: kept.filter((page) => groups.hasMate(page)), sites: groups.count };
}

/** Counts the sites: pages joined by likeness, directly or through others. */
class Groups {
  readonly #above = new Map<HashedPage, HashedPage>();
  readonly #withMate = new Set<HashedPage>();
  #joins = 0;

  get count(): number {
    return this.#withMate.size - this.#joins;
  }

  hasMate(page: HashedPage): boolean {
    return this.#withMate.has(page);
  }

  add(page: HashedPage, mates: readonly HashedPage[]): void {
    for (const mate of mates) {
      this.#withMate.add(page).add(mate);
      const [a, b] = [this.#root(page), this.#root(mate)];
      if (a === b) continue;
      this.#above.set(a, b);
      this.#joins++;
    }
  }

  #root(page: HashedPage): HashedPage {
    let root = page;
    for (let above = this.#above.get(root); above; above = this.#above.get(root)) {
      const next = this.#above.get(above);
      if (next) this.#above.set(root, next);
      root = above;
    }
    return root;
  }
}
