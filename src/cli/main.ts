import { paintFor } from '../terminal/color.ts';
import { messageOf, UsageError } from '../terminal/failure.ts';
import { EXIT, type Io } from '../terminal/io.ts';
import { helpText, readOptions } from './options.ts';
import { processIo } from './process.ts';
import { RunLog } from './run-log.ts';

/** The command: parses the arguments, runs, returns the exit code. Never exits the process. */
export async function main(argv: readonly string[], io: Io = processIo): Promise<number> {
  // A closed pipe (`| head -1`) is handled where text is written; without a listener the event would be thrown.
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
    // Loaded late: help and version do not need it.
    const { clean } = await import('./clean.ts');
    return await clean(settings, log, io);
  } catch (error) {
    log.printError(messageOf(error));
    return error instanceof UsageError ? EXIT.usage : EXIT.lost;
  }
}
