import { PassThrough, Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { Io } from '../../src/terminal/io.ts';

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
export async function runHere(args: readonly string[], cwd: string, input = ''): Promise<RanHere> {
  const before = process.cwd();
  const [stdout, stderr] = [collected(), collected()];
  const io: Io = {
    stdin: Readable.from(input === '' ? [] : [Buffer.from(input)]),
    stdout: stdout.stream as unknown as Io['stdout'],
    stderr: stderr.stream as unknown as Io['stderr'],
    env: {},
    stdinIsTerminal: () => false,
    stdoutIsClosed: () => false,
    onStop: () => () => {},
  };
  process.chdir(cwd);
  try {
    const code = await main(args, io);
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    process.chdir(before);
  }
}

function collected() {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
