import { fstatSync, readFileSync, statSync } from 'node:fs';
import { Failure } from '../terminal/failure.ts';
import type { Io, StopSignal } from '../terminal/io.ts';
import { isTerminal } from '../terminal/is-terminal.ts';

const SIGNALS: readonly StopSignal[] = ['SIGINT', 'SIGTERM'];

/** How a file was opened, in the system's account of it. Example: `flags:	0100002`, for reading and writing. */
const FLAGS = /^flags:\s*([0-7]+)$/m;
const ACCESS = 3;
const READ_AND_WRITE = 2;

/**
 * In place of a closed stream (`>&-`) Node opens the null device, for reading too. A shell's `>/dev/null` opens it for
 * writing only; a program that wants nothing but the exit code discards both streams. Known only where the system has
 * such an account: Linux.
 */
function stdoutIsClosed(): boolean {
  try {
    if (!isNull(1) || isNull(2)) return false;
    const flags = FLAGS.exec(readFileSync('/proc/self/fdinfo/1', 'latin1'))?.[1] ?? '0';
    return (Number.parseInt(flags, 8) & ACCESS) === READ_AND_WRITE;
  } catch {
    return false;
  }
}

function isNull(stream: number): boolean {
  const found = fstatSync(stream);
  return found.isCharacterDevice() && found.rdev === statSync('/dev/null').rdev;
}

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
  stdinIsTerminal: () => isTerminal(0),
  stdoutIsClosed,
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
