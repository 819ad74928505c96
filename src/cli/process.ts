import { fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { Failure } from '../terminal/failure.ts';
import type { Io, StopSignal } from '../terminal/io.ts';

const SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM'];

/** The real process. Standard input is opened on first use; a folder there (`< dir`) would otherwise read as empty. */
export const processIo: Io = {
  get stdin() {
    if (fstatSync(0).isDirectory()) throw new Failure('is a folder');
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
  env: process.env,
  stdinIsTerminal: () => isatty(0),
  onStop(stop) {
    const release = () => {
      for (const signal of SIGNALS) process.off(signal, handle);
    };
    const handle = (signal: NodeJS.Signals) => {
      // For a second signal there is no listener: it ends the process at once.
      release();
      stop(signal as StopSignal);
    };
    for (const signal of SIGNALS) process.on(signal, handle);
    return release;
  },
};
