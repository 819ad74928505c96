import type { Entry } from './data.ts';
import { hasArticle } from './tally.ts';

/** A page to be listed, and the place of its details in the temporary file. */
export interface Listed {
  readonly entry: Omit<Entry, 'details'>;
  readonly offset: number;
  readonly length: number;
}

/**
 * How certain the tool is about a page, 0 to 1: about the article where it found one, about there being none where
 * it found none. A menu page with a confidence of 0.02 is a certain case.
 */
export function certaintyOf({ confidence, words }: Pick<Entry, 'confidence' | 'words'>): number {
  return hasArticle({ words }) ? confidence : 1 - confidence;
}

/** Keeps the least certain of any number of pages, with at most twice as many in memory as will be listed. */
export class LeastCertain {
  readonly #most: number;
  #kept: Listed[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(page: Listed): void {
    this.#kept.push(page);
    if (this.#kept.length >= 2 * this.#most) this.#kept = this.list();
  }

  /** Sorted, least certain first; ties stay in the order of the input. */
  list(): Listed[] {
    return this.#kept.toSorted((a, b) => certaintyOf(a.entry) - certaintyOf(b.entry)).slice(0, this.#most);
  }
}
