import type { RecordError } from '../api/error-record.ts';
import type { Outcome, Status } from '../batch/job.ts';
import type { Paint } from '../terminal/color.ts';
import { inWords } from '../terminal/failure.ts';
import { visible } from '../terminal/visible.ts';
import type { Counts } from './out/done-list.ts';

/** Why an input or an output failed; what went wrong in writing has no code of its own in the output. */
export type Cause = RecordError['code'] | 'not-written';

/** A page that the summary names. */
export interface Doubtful {
  readonly name: string;
  readonly confidence: number;
}

/** Least sure pages that are remembered. */
const MOST_DOUBTFUL = 5;

/** Counts what became of the inputs and tells of failures on stderr, one line each. */
export class RunLog {
  /** Disjoint: each record is counted once. */
  readonly counts: Record<Status, number> = { cleaned: 0, 'without-article': 0, failed: 0 };
  /** What `--resume` found done, as it was counted then. */
  readonly unchanged: Record<Status, number> = { cleaned: 0, 'without-article': 0, failed: 0 };
  readonly causes = new Map<Cause, number>();
  /** Pieces dropped, by kind. */
  readonly kinds = new Map<string, number>();
  /** Least sure first. */
  readonly doubtful: Doubtful[] = [];
  readonly paint: Paint;
  /** Where lines go; a progress bar takes them while it stands. */
  print: (line: string) => void;

  constructor(stderr: { write(text: string): unknown }, paint: Paint) {
    this.print = (line) => void stderr.write(`${line}\n`);
    this.paint = paint;
  }

  /** Records that have been dealt with, in this run or before it. */
  get total(): number {
    return sum(this.counts) + this.passedOverCount;
  }

  /** Records that `--resume` found done. */
  get passedOverCount(): number {
    return sum(this.unchanged);
  }

  /** A page that came out well. */
  done(name: string, outcome: Exclude<Outcome, { status: 'failed' }>): void {
    this.counts[outcome.status]++;
    for (const [kind, count] of Object.entries(outcome.kinds)) add(this.kinds, kind, count);
    if (outcome.status === 'cleaned') this.#doubt(name, outcome.confidence);
  }

  /** An input or output that failed; the others go on. */
  failure(name: string, message: string, cause: Cause): void {
    this.counts.failed++;
    add(this.causes, cause, 1);
    this.complain(`${this.paint.name(visible(name))}: ${visible(message)}`);
  }

  /** What an earlier run has done already. */
  passedOver(counts: Counts): void {
    for (const [status, count] of Object.entries(counts)) this.unchanged[status as Status] += count;
  }

  /** A page without an article, under `--strict`. */
  noArticle(name: string): void {
    this.complain(`${this.paint.name(visible(name))}: no article found`);
  }

  /** Something worth knowing that is no fault. */
  note(line: string): void {
    this.print(`clean-article: ${line}`);
  }

  /** A folder that cannot be listed: nobody knows what is in it. */
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
