import type { RecordError } from '../api/error-record.ts';
import { bad } from './bad.ts';
import { ByteReader } from './byte-reader.ts';
import { type Bytes, ContainerError, type FoundRecord, type OpenInner } from './bytes.ts';
import { isNotAPage } from './not-a-page.ts';
import type { RecordOptions } from './options.ts';
import {
  isTarHeader,
  parseLongName,
  parsePax,
  parseTarHeader,
  TAR_BLOCK,
  type TarExtension,
  type TarHeader,
} from './tar-header.ts';

interface Member {
  readonly name: string;
  readonly type: string;
  readonly sparse: boolean;
  /** Can be left and resumed. */
  readonly content: Bytes;
}

/** Thrown through whatever reads a member, with the cause: that the archive ends early is no fault of the member. */
class CutShort extends Error {}

/** Real name: `./dumps/.cache/page.txt`; files the folder walk passes over, too. */
const HIDDEN = /(?:^|\/)\.[^./]/;
/** Real name: `./dumps/page.txt`. */
const HERE = /^\.\//;

/** Types of files: as POSIX has it, as old archives have it, and one that is laid out in one stretch on a disk. */
const FILES: ReadonlySet<string> = new Set(['0', '\0', '7']);
/** Links, devices, folders: nothing follows their header, even where it gives a size. */
const EMPTY: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6']);
/** A file of GNU tar that is stored without its holes. */
const SPARSE = 'S';
/** Members that say more of the next one; `g` is of the whole archive and `K` of a link: nothing that matters here. */
const EXTENSIONS: ReadonlyMap<string, (content: Buffer) => TarExtension> = new Map([
  ['L', parseLongName],
  ['x', parsePax],
  ['g', () => ({})],
  ['K', () => ({})],
]);
/** Bytes of an extension; names have some hundred, attributes of files some thousand. */
const LARGEST_EXTENSION = 4 * 1024 * 1024;
/** In the header of a sparse file and in each block that continues its map: whether one more block follows. */
const MAP_GOES_ON = { header: 482, block: 504 } as const;

const NO_SPARSE: RecordError = {
  code: 'unreadable',
  message: 'stored as a sparse file: unpack the archive first',
};

/** The files of a tar archive, each an input of its own that is named as it is in the archive. */
export async function* readTar(
  stream: Bytes,
  options: RecordOptions,
  inner: OpenInner,
): AsyncGenerator<FoundRecord> {
  try {
    for await (const { name, type, sparse, content } of membersOf(new ByteReader(stream))) {
      const source = name.replace(HERE, '');
      if (HIDDEN.test(name) || name.endsWith('/')) continue;
      if (isNotAPage(name)) {
        options.onPassedOver?.();
        continue;
      }
      if (sparse) yield bad(source, NO_SPARSE);
      else if (FILES.has(type)) yield* inner(content, { ...options, source });
    }
  } catch (error) {
    throw error instanceof CutShort ? error.cause : error;
  }
}

/** The members in their order. What is left of one is read before the next comes. */
async function* membersOf(reader: ByteReader): AsyncGenerator<Member> {
  let extension: TarExtension = {};
  for (let header = await nextHeader(reader); header !== null; header = await nextHeader(reader)) {
    const parse = EXTENSIONS.get(header.type);
    if (parse) {
      extension = { ...extension, ...parse(await contentOfExtension(reader, header)) };
      continue;
    }
    const { name, size, type, sparse } = { sparse: header.type === SPARSE, ...header, ...extension };
    if (size === null) throw damaged();
    const length = EMPTY.has(type) ? 0 : size;
    const content = contentOf(reader, length);
    yield { name, type, sparse, content };
    for await (const _ of content);
    await exactly(reader, paddingOf(length));
    extension = {};
  }
}

/** Archives end in blocks of zeros; where archives were joined, more follows. `null` at the end. */
async function nextHeader(reader: ByteReader): Promise<TarHeader | null> {
  for (;;) {
    const block = await reader.exactly(TAR_BLOCK);
    if (block.length === 0) return null;
    if (block.length === TAR_BLOCK && block.every((byte) => byte === 0)) continue;
    if (!isTarHeader(block)) throw damaged();
    const header = parseTarHeader(block);
    if (header.type === SPARSE && block[MAP_GOES_ON.header]) await passMap(reader);
    return header;
  }
}

async function passMap(reader: ByteReader): Promise<void> {
  while ((await exactly(reader, TAR_BLOCK))[MAP_GOES_ON.block]);
}

async function contentOfExtension(reader: ByteReader, { size }: TarHeader): Promise<Buffer> {
  if (size === null || size > LARGEST_EXTENSION) throw damaged();
  return (await exactly(reader, size + paddingOf(size))).subarray(0, size);
}

async function exactly(reader: ByteReader, count: number): Promise<Buffer> {
  const bytes = await reader.exactly(count);
  if (bytes.length < count) throw damaged();
  return bytes;
}

/** Members are filled up to whole blocks. */
function paddingOf(size: number): number {
  return -size & (TAR_BLOCK - 1);
}

/** The next `size` bytes. Leaving them does not close the archive. */
function contentOf(reader: ByteReader, size: number): Bytes {
  let left = size;
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    if (left === 0) return { done: true, value: undefined };
    const piece = await pieceOf(reader, left);
    left -= piece.length;
    return { done: false, value: piece };
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

async function pieceOf(reader: ByteReader, most: number): Promise<Uint8Array> {
  try {
    const piece = await reader.some(most);
    if (piece === null) throw damaged();
    return piece;
  } catch (cause) {
    throw new CutShort('', { cause });
  }
}

function damaged(): ContainerError {
  return new ContainerError('the tar archive is damaged or ends early');
}
