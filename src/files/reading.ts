import { closeSync, constants, fstatSync, openSync, read, readSync, type Stats } from 'node:fs';
import { promisify } from 'node:util';

/** A path as the system has it: bytes where it is not UTF-8. */
export type FilePath = string | Buffer;

/** A file that is open for reading; whoever opened it closes it. */
export interface OpenFile {
  readonly fd: number;
  readonly stats: Stats;
}

/** Without waiting: to open a pipe that nobody writes to would hang. A terminal does not become the process's own. */
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY;
/** Files of at most this many bytes are read in one call, which saves the cost of a stream. */
const SMALL_FILE = 1024 * 1024;
/** Bytes read at first of a file that is said to have none: those of `/proc` are. */
const FIRST_OF_UNKNOWN = 65_536;

const readLater = promisify(read);

/** Opens a file, and only then looks at what it is: between a look and an opening it may be replaced. */
export function openForReading(path: FilePath): OpenFile {
  const fd = openSync(path, FLAGS);
  try {
    return { fd, stats: fstatSync(fd) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** Opens a file that must be one on a disk: no pipe, no device. @throws Error for any other */
export function openRegular(path: FilePath): OpenFile {
  const file = openForReading(path);
  if (file.stats.isFile()) return file;
  closeSync(file.fd);
  throw new Error(file.stats.isDirectory() ? 'is a folder' : 'is no regular file');
}

/** The bytes of a file until no more come, whatever size it is said to have. */
export async function* bytesOf({ fd, stats }: OpenFile): AsyncGenerator<Uint8Array> {
  const small = stats.size <= SMALL_FILE;
  // One more than there should be: a call that does not fill it saves another that gives nothing.
  let size = stats.size === 0 ? FIRST_OF_UNKNOWN : Math.min(stats.size + 1, SMALL_FILE);
  for (let done = 0; ; ) {
    const chunk = Buffer.allocUnsafeSlow(size);
    const count = small ? readSync(fd, chunk) : (await readLater(fd, chunk, 0, size, null)).bytesRead;
    if (count === 0) return;
    done += count;
    yield count === size ? chunk : chunk.subarray(0, count);
    if (count < size && stats.size > 0 && done >= stats.size) return;
    size = SMALL_FILE;
  }
}
