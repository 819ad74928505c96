import type { Input } from '../in/input.ts';

/** Where the pages go. */
export interface Sink {
  /** How the user knows it. */
  readonly name: string;
  /** Several pages go into one place: each is written as a record. */
  readonly stream: boolean;
  /**
   * Resolves when the next page may come.
   *
   * @throws Failure or the system's error when this page could not be written; others may follow.
   * @throws SinkLost when no page can be written any more.
   */
  write(input: Input, text: string): Promise<void>;
  /** All pages have come: what was written aside takes its place. `whole` is false when inputs failed. */
  finish(whole: boolean): Promise<void>;
  /** The run was stopped: nothing half-written stays. */
  abandon(): Promise<void>;
}

/** Nothing more can be written. `quiet` when the reader has merely gone (`| head -1`). */
export class SinkLost extends Error {
  readonly quiet: boolean;

  constructor(message: string, quiet: boolean) {
    super(message);
    this.quiet = quiet;
  }
}
