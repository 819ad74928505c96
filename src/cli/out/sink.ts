import type { Status } from '../../batch/job.ts';
import type { InputItem } from '../in/item.ts';
import type { StatusCounts } from './folder-journal.ts';

/** The destination of all outputs. */
export interface Sink {
  /** Its name in messages. */
  readonly name: string;
  /** Several inputs go into one file or stream: each page is written as a record. */
  readonly stream: boolean;
  /** An interrupted run can be resumed. */
  readonly resumable: boolean;
  /** With `--resume`: the status an earlier run gave this unchanged record; else `null`. Must be called in order. */
  done(item: InputItem): Status | null;
  /** The same for a whole container. @param hash Of its bytes, in hex; called only when it matters. */
  doneWhole(item: InputItem, hash: () => Promise<string>): Promise<StatusCounts | null>;
  /**
   * Resolves when the next page can be written.
   *
   * @param text The text to write; `null` for nothing.
   * @throws Failure or a system error when this page could not be written; others may still be.
   * @throws SinkLost when no more pages can be written.
   */
  write(item: InputItem, text: string | null, status: Status): Promise<void>;
  /** Call it after the last page: temporary files get their final names. `whole` is false when inputs failed. */
  finish(whole: boolean): Promise<void>;
  /** Call it when the run ends early: no partial file gets its final name; what can be resumed is kept. */
  suspend(): Promise<void>;
}

/** Nothing more can be written. `quiet` when the reader has simply closed the pipe (`| head -1`). */
export class SinkLost extends Error {
  readonly quiet: boolean;

  constructor(message: string, quiet: boolean) {
    super(message);
    this.quiet = quiet;
  }
}
