import type { Status } from '../../batch/job.ts';
import type { Item } from '../in/item.ts';
import type { Counts } from './done-list.ts';

/** Where the pages go. */
export interface Sink {
  /** How the user knows it. */
  readonly name: string;
  /** Many inputs go into one place: each page is written as a record. */
  readonly stream: boolean;
  /** A run that ended early can be gone on with. */
  readonly resumable: boolean;
  /** What an earlier run made of the record, where `--resume` finds it unchanged; else `null`. Asked in order. */
  done(item: Item): Status | null;
  /** The same for the whole of a container. @param hash Of its bytes, in hex; read only when it can matter. */
  doneWhole(item: Item, hash: () => Promise<string>): Promise<Counts | null>;
  /**
   * Resolves when the next page may come.
   *
   * @param text What is written of the record; `null` for nothing.
   * @throws Failure or the system's error when this page could not be written; others may follow.
   * @throws SinkLost when no page can be written any more.
   */
  write(item: Item, text: string | null, status: Status): Promise<void>;
  /** All pages have come: what was written aside takes its place. `whole` is false when inputs failed. */
  finish(whole: boolean): Promise<void>;
  /** The run ended early: nothing half-written stands under its name, what can be gone on with stays. */
  suspend(): Promise<void>;
}

/** Nothing more can be written. `quiet` when the reader has merely gone (`| head -1`). */
export class SinkLost extends Error {
  readonly quiet: boolean;

  constructor(message: string, quiet: boolean) {
    super(message);
    this.quiet = quiet;
  }
}
