import type { Entry } from './data.ts';
import { hasArticle } from './tally.ts';

/** A page to be listed, with where its details stand in the part written so far. */
export interface Listed {
  readonly entry: Omit<Entry, 'details'>;
  readonly offset: number;
  readonly length: number;
}

/**
 * How sure the tool is of what it made of a page, 0 to 1: of the article where it found one, of there being
 * none where it found none. A menu page at a confidence of 0.02 is a page it is sure of.
 */
export function sureness({ confidence, words }: Pick<Entry, 'confidence' | 'words'>): number {
  return hasArticle({ words }) ? confidence : 1 - confidence;
}

/** Keeps the least sure of any number of pages, at most twice as many in memory as are asked for. */
export class LeastSure {
  readonly #most: number;
  #kept: Listed[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(page: Listed): void {
    this.#kept.push(page);
    if (this.#kept.length >= 2 * this.#most) this.#kept = this.list();
  }

  /** The least sure, the least sure first; those that came first where two are alike. */
  list(): Listed[] {
    return this.#kept.toSorted((a, b) => sureness(a.entry) - sureness(b.entry)).slice(0, this.#most);
  }
}
