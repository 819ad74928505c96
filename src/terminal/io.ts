/** Everything that the command uses of its process. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { destroy(): void };
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdinIsTerminal: () => boolean;
  /** What is written to standard output goes nowhere. */
  readonly stdoutIsClosed: () => boolean;
  /** Calls back on the first request to stop; the returned function removes the listeners. */
  readonly onStop: (stop: (signal: StopSignal) => void) => () => void;
}

export type StopSignal = 'SIGINT' | 'SIGTERM';

/**
 * Exit codes. `failed`: all was processed, some of it failed. `lost`: the run ended early, because the output cannot be
 * written or this program has a fault. 130 and 143 are what shells report for a process ended by Ctrl-C or `kill`.
 */
export const EXIT = { ok: 0, failed: 1, usage: 2, lost: 3, SIGINT: 130, SIGTERM: 143 } as const;
