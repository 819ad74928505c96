import { closeSync } from 'node:fs';
import { bytesOf, type OpenFile, openForReading, openRegular } from '../../files/reading.ts';
import { isTerminal } from '../../terminal/is-terminal.ts';
import { fileOf, type Input } from './input.ts';

/** An input that is open. */
export interface OpenInput {
  /** Size of a file; `null` for a pipe or a device. */
  readonly size: number | null;
  readonly bytes: AsyncIterable<Uint8Array>;
  close(): void;
}

/**
 * Opens an input. What a folder holds must be a file: its pipes and devices were passed over, and one that took the place
 * of a file since then could hold up the run. What the command line names may be a pipe, such as a shell's `<(command)`.
 *
 * @throws the system's error when it does not exist, an Error when it is no file.
 */
export async function openInput(input: Input, stop: AbortSignal | undefined): Promise<OpenInput> {
  const path = fileOf(input);
  const file = input.given === null ? openRegular(path) : openForReading(path);
  const { stats, fd } = file;
  if (stats.isFIFO() || stats.isSocket())
    return live(new (await import('node:net')).Socket(reading(fd)), stop);
  if (stats.isCharacterDevice() && isTerminal(fd))
    return live(new (await import('node:tty')).ReadStream(fd), stop);
  return plain(file);
}

const reading = (fd: number) => ({ fd, readable: true, writable: false });

function plain(file: OpenFile): OpenInput {
  const { fd, stats } = file;
  return { size: stats.isFile() ? stats.size : null, bytes: bytesOf(file), close: () => closeSync(fd) };
}

/** What may not give anything for hours: a stop ends it. */
function live(stream: NodeJS.ReadableStream & { destroy(): void }, stop: AbortSignal | undefined): OpenInput {
  const close = () => stream.destroy();
  stop?.addEventListener('abort', close);
  return {
    size: null,
    bytes: stream as AsyncIterable<Buffer>,
    close: () => {
      stop?.removeEventListener('abort', close);
      close();
    },
  };
}
