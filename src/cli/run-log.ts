import type { RecordError } from '../api/error-record.ts';
import type { Outcome, Status } from '../batch/job.ts';
import type { Paint } from '../terminal/color.ts';
import { messageOf } from '../terminal/failure.ts';
import { visible } from '../terminal/visible.ts';
import type { StatusCounts } from './out/folder-journal.ts';

/** Why an input or output failed. Write errors have a cause here only: they never appear in the output. */
export type Cause = RecordError['code'] | 'not-written';

/** A page listed in the summary. */
export interface UncertainPage {
  readonly name: string;
  readonly confidence: number;
}

/** Number of least certain pages kept for the summary. */
const MAX_LEAST_CERTAIN = 5;

/** Counts results and reports failures on stderr, one line each. */
export class RunLog {
  /** Disjoint: each record is counted once. */
  readonly counts: Record<Status, number> = { cleaned: 0, 'without-article': 0, failed: 0 };
  /** What `--resume` skipped, by the status of the earlier run. */
  readonly unchanged: Record<Status, number> = { cleaned: 0, 'without-article': 0, failed: 0 };
  /** Files that are plainly no pages, or that the command line leaves out. */
  passedOver = 0;
  readonly causes = new Map<Cause, number>();
  /** Pieces dropped, by kind. */
  readonly kinds = new Map<string, number>();
  /** Least sure first. */
  readonly leastCertain: UncertainPage[] = [];
  /** Sites of which is known what their pages have in common. */
  sites = 0;
  readonly paint: Paint;
  /** Prints a line; replaced while a progress bar is shown. */
  print: (line: string) => void;

  constructor(stderr: { write(text: string): unknown }, paint: Paint) {
    this.print = (line) => void stderr.write(`${line}\n`);
    this.paint = paint;
  }

  /** Records processed, in this run or an earlier one. */
  get total(): number {
    return sum(this.counts) + this.skippedCount;
  }

  /** Records that `--resume` skipped. */
  get skippedCount(): number {
    return sum(this.unchanged);
  }

  /** A page was processed without an error. */
  done(name: string, outcome: Exclude<Outcome, { status: 'failed' }>): void {
    this.counts[outcome.status]++;
    for (const [kind, count] of Object.entries(outcome.kinds)) add(this.kinds, kind, count);
    if (outcome.status === 'cleaned') this.#rank(name, outcome.confidence);
  }

  /** An input or output failed; the run continues. */
  failure(name: string, message: string, cause: Cause): void {
    this.counts.failed++;
    add(this.causes, cause, 1);
    this.printError(`${this.paint.name(visible(name))}: ${visible(message)}`);
  }

  /** Records that an earlier run had finished. */
  skipped(counts: StatusCounts): void {
    for (const [status, count] of Object.entries(counts)) this.unchanged[status as Status] += count;
  }

  /** A page without an article, under `--strict`. */
  noArticle(name: string, unlikely: boolean): void {
    const what = unlikely ? 'probably no article' : 'no article found';
    this.printError(`${this.paint.name(visible(name))}: ${what}`);
  }

  /** A message that is not an error. */
  note(line: string): void {
    this.print(`clean-article: ${line}`);
  }

  /** A folder that cannot be listed: its pages are unknown. */
  unlisted(path: string, error: unknown): void {
    this.failure(path, messageOf(error), 'unreadable');
  }

  printError(line: string): void {
    this.print(`${this.paint.error('clean-article:')} ${line}`);
  }

  #rank(name: string, confidence: number): void {
    const last = this.leastCertain.at(-1);
    if (this.leastCertain.length === MAX_LEAST_CERTAIN && last && last.confidence <= confidence) return;
    this.leastCertain.push({ name, confidence });
    this.leastCertain.sort((a, b) => a.confidence - b.confidence);
    this.leastCertain.splice(MAX_LEAST_CERTAIN);
  }
}

function sum(counts: Readonly<Record<Status, number>>): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}

function add<K>(map: Map<K, number>, key: K, count: number): void {
  map.set(key, (map.get(key) ?? 0) + count);
}
