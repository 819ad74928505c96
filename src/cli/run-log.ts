import type { RecordError } from '../api/error-record.ts';
import type { Outcome, Status } from '../batch/job.ts';
import type { Paint } from '../terminal/color.ts';
import { inWords } from '../terminal/failure.ts';
import { visible } from '../terminal/visible.ts';
import type { Counts } from './out/done-list.ts';

/** Why an input or output failed. Write errors have a cause here only: they never appear in the output. */
export type Cause = RecordError['code'] | 'not-written';

/** A page listed in the summary. */
export interface Doubtful {
  readonly name: string;
  readonly confidence: number;
}

/** Number of least certain pages kept for the summary. */
const MOST_DOUBTFUL = 5;

/** Counts results and reports failures on stderr, one line each. */
export class RunLog {
  /** Disjoint: each record is counted once. */
  readonly counts: Record<Status, number> = { cleaned: 0, 'without-article': 0, failed: 0 };
  /** What `--resume` skipped, by the status of the earlier run. */
  readonly unchanged: Record<Status, number> = { cleaned: 0, 'without-article': 0, failed: 0 };
  readonly causes = new Map<Cause, number>();
  /** Pieces dropped, by kind. */
  readonly kinds = new Map<string, number>();
  /** Least sure first. */
  readonly doubtful: Doubtful[] = [];
  readonly paint: Paint;
  /** Prints a line; replaced while a progress bar is shown. */
  print: (line: string) => void;

  constructor(stderr: { write(text: string): unknown }, paint: Paint) {
    this.print = (line) => void stderr.write(`${line}\n`);
    this.paint = paint;
  }

  /** Records processed, in this run or an earlier one. */
  get total(): number {
    return sum(this.counts) + this.passedOverCount;
  }

  /** Records that `--resume` skipped. */
  get passedOverCount(): number {
    return sum(this.unchanged);
  }

  /** A page was processed without an error. */
  done(name: string, outcome: Exclude<Outcome, { status: 'failed' }>): void {
    this.counts[outcome.status]++;
    for (const [kind, count] of Object.entries(outcome.kinds)) add(this.kinds, kind, count);
    if (outcome.status === 'cleaned') this.#doubt(name, outcome.confidence);
  }

  /** An input or output failed; the run continues. */
  failure(name: string, message: string, cause: Cause): void {
    this.counts.failed++;
    add(this.causes, cause, 1);
    this.complain(`${this.paint.name(visible(name))}: ${visible(message)}`);
  }

  /** Records that an earlier run had finished. */
  passedOver(counts: Counts): void {
    for (const [status, count] of Object.entries(counts)) this.unchanged[status as Status] += count;
  }

  /** A page without an article, under `--strict`. */
  noArticle(name: string): void {
    this.complain(`${this.paint.name(visible(name))}: no article found`);
  }

  /** A message that is not an error. */
  note(line: string): void {
    this.print(`clean-article: ${line}`);
  }

  /** A folder that cannot be listed: its pages are unknown. */
  unlisted(path: string, error: unknown): void {
    this.failure(path, inWords(error), 'unreadable');
  }

  complain(line: string): void {
    this.print(`${this.paint.error('clean-article:')} ${line}`);
  }

  #doubt(name: string, confidence: number): void {
    const last = this.doubtful.at(-1);
    if (this.doubtful.length === MOST_DOUBTFUL && last && last.confidence <= confidence) return;
    this.doubtful.push({ name, confidence });
    this.doubtful.sort((a, b) => a.confidence - b.confidence);
    this.doubtful.splice(MOST_DOUBTFUL);
  }
}

function sum(counts: Readonly<Record<Status, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

function add<K>(map: Map<K, number>, key: K, count: number): void {
  map.set(key, (map.get(key) ?? 0) + count);
}
