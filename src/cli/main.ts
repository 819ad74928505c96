import { paintFor } from '../terminal/color.ts';
import { inWords, UsageError } from '../terminal/failure.ts';
import { EXIT, type Io } from '../terminal/io.ts';
import { helpText, readOptions } from './options.ts';
import { processIo } from './process.ts';
import { RunLog } from './run-log.ts';

/** The command: reads the arguments, does the work, answers with the exit code. Never exits by itself. */
export async function main(argv: readonly string[], io: Io = processIo): Promise<number> {
  // A reader that has gone (`| head -1`) is noticed where something is written, not thrown.
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {});
  const settings = await readOptions(argv);
  if ('text' in settings) {
    (settings.wrong ? io.stderr : io.stdout).write(settings.text);
    return settings.wrong ? EXIT.usage : EXIT.ok;
  }
  if (settings.paths.length === 0 && io.stdinIsTerminal()) {
    io.stderr.write(helpText());
    return EXIT.usage;
  }
  const log = new RunLog(io.stderr, await paintFor(settings.color, io.stderr, io.env));
  try {
    // Loaded only now: help and version need none of it.
    const { clean } = await import('./clean.ts');
    return await clean(settings, log, io);
  } catch (error) {
    log.complain(inWords(error));
    return error instanceof UsageError ? EXIT.usage : EXIT.lost;
  }
}
