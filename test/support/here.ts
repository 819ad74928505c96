import { createRequire } from 'node:module';
import { PassThrough, Readable } from 'node:stream';
import type { main as Main } from '../../src/cli/main.ts';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/terminal/io.ts';
import { built } from './built.ts';
import { callerEnv, type How, type Ran, until } from './process.ts';

/** What a run in this process gave. */
export interface RanHere {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command in this process, from the source: no start, no build. For runs of a few pages, which need no workers.
 *
 * @param cwd Its working folder. Runs must not overlap, for they share it.
 */
export function runHere(args: readonly string[], cwd: string, input = ''): Promise<RanHere> {
  return runIn(cwd, (io) => main(args, io), { input, env: {} });
}

/** `bin/load.js`, which gives the command as it is built. */
interface Loaded {
  readonly bundle: { command(): { main: typeof Main } };
}

let loaded: Loaded | undefined;

/**
 * Runs the built command in this process, with its workers if it has any: it gives what `run` gives, without the start of a
 * process for each run, which takes longer than most runs. Signals, pipes and how a process ends need `run` or `start`.
 */
export async function runBuilt(args: readonly string[], how: How = {}): Promise<Ran> {
  loaded ??= createRequire(import.meta.url)(built('bin/load.js')).load() as Loaded;
  const { main: ofBuild } = loaded.bundle.command();
  const before = holding();
  const { cwd = process.cwd(), input = '', env } = how;
  const ran = await runIn(cwd, (io) => ofBuild(args, io), { input, env: { ...callerEnv(), ...env } });
  // A process with anything open would not end.
  await until(() => holding() <= before);
  return { signal: null, ...ran };
}

/** What keeps a process from ending: files, pipes and threads that are open. Timers are also those of the tests. */
const holding = () => process.getActiveResourcesInfo().filter((kind) => kind !== 'Timeout').length;

interface Given {
  readonly input: string | Uint8Array;
  readonly env: Io['env'];
}

let busy = false;

async function runIn(cwd: string, work: (io: Io) => Promise<number>, { input, env }: Given) {
  if (busy) throw new Error('runs in one process must not overlap: they share its working folder');
  const before = process.cwd();
  const [stdout, stderr] = [collected(), collected()];
  const io: Io = {
    stdin: Readable.from(input.length === 0 ? [] : [Buffer.from(input)]),
    stdout: stdout.stream as unknown as Io['stdout'],
    stderr: stderr.stream as unknown as Io['stderr'],
    env,
    stdinIsTerminal: () => false,
    stdoutIsClosed: () => false,
    onStop: () => () => {},
  };
  busy = true;
  process.chdir(cwd);
  try {
    const code = await work(io);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.chdir(before);
    busy = false;
  }
}

function collected() {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
