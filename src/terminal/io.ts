/** Everything of the process that the command touches. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { destroy(): void };
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdinIsTerminal: () => boolean;
  /** Calls back on the first request to stop; the answer takes the listeners off again. */
  readonly onStop: (stop: (signal: StopSignal) => void) => () => void;
}

export type StopSignal = 'SIGINT' | 'SIGTERM';

/**
 * Exit codes. `failed`: all was done, some of it failed. `lost`: the run ended before all was done, since its output takes
 * no more or this program has a fault. 130 and 143 are the shell's own for a process ended by Ctrl-C or `kill`.
 */
export const EXIT = { ok: 0, failed: 1, usage: 2, lost: 3, SIGINT: 130, SIGTERM: 143 } as const;
