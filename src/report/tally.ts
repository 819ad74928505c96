import type { WarningCode } from '../api/article.ts';
import type { Failures, Summary } from './data.ts';
import { type CleanedPage, type FailedPage, shown } from './report-page.ts';

const TENTHS = 10;
/** Most failures listed per cause; the others are only counted. */
const MAX_NAMED = 200;

/** A page without an article has no words. */
export const hasArticle = ({ words }: { readonly words: number }): boolean => words > 0;

/** The counts of the summary; their size does not grow with the number of pages. */
export class Tally {
  readonly #histogram = Array.from({ length: TENTHS }, () => ({ cleaned: 0, withoutArticle: 0 }));
  readonly #languages = new Map<string | null, number>();
  readonly #kinds = new Map<string, number>();
  readonly #warnings = new Map<WarningCode, number>();
  readonly #failures = new Map<string, Failures>();

  cleaned(page: CleanedPage): void {
    const tenth = Math.min(Math.floor(page.confidence * TENTHS), TENTHS - 1);
    this.#histogram[tenth]![hasArticle(page) ? 'cleaned' : 'withoutArticle']++;
    raise(this.#languages, page.language);
    for (const [kind, pieces] of Object.entries(page.kinds)) raise(this.#kinds, kind, pieces);
    for (const code of page.warnings) raise(this.#warnings, code);
  }

  failed({ source, cause, message }: FailedPage): void {
    const failures = this.#failures.get(cause) ?? { cause, count: 0, shown: [] };
    this.#failures.set(cause, failures);
    failures.count++;
    if (failures.shown.length < MAX_NAMED)
      failures.shown.push({ source: shown(source), message: shown(message) });
  }

  counts(): Omit<Summary, 'notes' | 'inputs' | 'version'> {
    const sum = (what: 'cleaned' | 'withoutArticle') => this.#histogram.reduce((all, t) => all + t[what], 0);
    const failures = [...this.#failures.values()].sort((a, b) => b.count - a.count);
    return {
      cleaned: sum('cleaned'),
      withoutArticle: sum('withoutArticle'),
      failed: failures.reduce((all, { count }) => all + count, 0),
      histogram: this.#histogram,
      languages: commonestFirst(this.#languages),
      kinds: commonestFirst(this.#kinds),
      warnings: commonestFirst(this.#warnings),
      failures,
    };
  }
}

function raise<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function commonestFirst<K>(counts: ReadonlyMap<K, number>): [K, number][] {
  return [...counts].sort((a, b) => b[1] - a[1]);
}
