import { closeSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, fromFd, type ZipFile } from 'yauzl';
import { type FilePath, openRegular } from '../../files/reading.ts';
import { type Bytes, ContainerError } from '../bytes.ts';
import type { Seekable } from '../seekable.ts';

/** A file of an archive. */
export interface ZipMember {
  /** As the archive has it, with `/` between folders. */
  readonly name: string;
  readonly encrypted: boolean;
  /** A symbolic link: its content is a path. */
  readonly link: boolean;
  readonly content: Bytes;
}

const LINK = 0xa000;
const FILE_TYPE = 0xf000;

/** The members of a ZIP archive, in the order of its table of contents. @throws ContainerError */
export async function* membersOf(archive: Seekable): AsyncGenerator<ZipMember> {
  const zip = await opened(archive);
  try {
    for (let entry = await next(zip); entry !== null; entry = await next(zip)) {
      const name = nameOf(entry);
      const link = ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK;
      yield { name, encrypted: entry.isEncrypted(), link, content: contentOf(zip, entry) };
    }
  } finally {
    zip.close();
  }
}

const OPTIONS = { lazyEntries: true, decodeStrings: false, autoClose: false } as const;
const openFile = promisify<number, object, ZipFile>(fromFd);
const openBytes = promisify<Buffer, object, ZipFile>(fromBuffer);

/** Names are looked at here, so that one bad name does not end the archive. */
async function opened({ from }: Seekable): Promise<ZipFile> {
  try {
    return await ('path' in from ? openedFile(from.path) : openBytes(from.bytes, OPTIONS));
  } catch (error) {
    throw damaged(error);
  }
}

/** Closing the archive closes the file. */
async function openedFile(path: FilePath): Promise<ZipFile> {
  const { fd } = openRegular(path);
  try {
    return await openFile(fd, OPTIONS);
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    const done = (settle: () => void) => {
      zip.removeAllListeners();
      settle();
    };
    zip.on('entry', (entry: Entry) => done(() => resolve(entry)));
    zip.on('end', () => done(() => resolve(null)));
    zip.on('error', (error: unknown) => done(() => reject(damaged(error))));
    if (zip.entriesRead === zip.entryCount) done(() => resolve(null));
    else zip.readEntry();
  });
}

/** Old programs write names in the encoding of MS-DOS; a name is a label here, and UTF-8 will do. */
function nameOf({ fileName }: Entry): string {
  return Buffer.from(fileName as unknown as Uint8Array)
    .toString('utf8')
    .replaceAll('\\', '/');
}

/** Whether the sizes are those of the table of contents is looked at as it is read. */
async function* contentOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    const stream: Readable = await promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry);
    let sum = 0;
    for await (const chunk of stream) {
      sum = crc32(chunk as Buffer, sum);
      yield chunk as Buffer;
    }
    if (sum !== entry.crc32) throw new Error('a file has another checksum');
  } catch (error) {
    throw damaged(error);
  }
}

function damaged(error: unknown): ContainerError {
  return new ContainerError(`the ZIP archive cannot be read: ${(error as Error).message}`);
}
