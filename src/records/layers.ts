import { bomEncoding, utf16ByNuls } from '../input/unicode.ts';
import { bad } from './bad.ts';
import { type Bytes, ContainerError, type FoundRecord, type OpenInner } from './bytes.ts';
import { detect, type Layer } from './detect.ts';
import { refusalMessage } from './forms/refusal.ts';
import type { RecordOptions } from './options.ts';
import { Peeked } from './peek.ts';

/** Layers that are unpacked: gzip in a tar in gzip is a use, deeper is a trap. */
const DEEPEST = 4;

type Reader = (stream: Peeked, options: RecordOptions, inner: OpenInner) => AsyncGenerator<FoundRecord>;

/** Each reader is loaded when there is something for it to read. */
const READERS: Readonly<Record<Layer, () => Promise<Reader>>> = {
  async gzip() {
    const { gunzip } = await import('./packed/gzip.ts');
    return (stream, options, inner) => inner(gunzip(stream), options);
  },
  async zstd() {
    const { unzstd } = await import('./packed/zstd.ts');
    return (stream, options, inner) => inner(unzstd(stream), options);
  },
  async unicode() {
    const { asUtf8 } = await import('./transcode.ts');
    return async function* (stream, options, inner) {
      const head = await stream.head(4);
      yield* inner(asUtf8(stream, bomEncoding(head) ?? utf16ByNuls(head) ?? 'utf-16le'), options);
    };
  },
  tar: async () => (await import('./tar.ts')).readTar,
  zip: async () => (await import('./archive/zip.ts')).readZip,
  parquet: async () => (await import('./parquet/read.ts')).readParquet,
  warc: async () => (await import('./web-archive/warc.ts')).readWarc,
  jsonl: async () => (await import('./json/jsonl.ts')).readJsonl,
  json: async () => (await import('./json/read.ts')).readJson,
  table: async () => (await import('./table/read.ts')).readTable,
  feed: async () => (await import('./feed/read.ts')).readFeed,
  mail: async () => (await import('./mail/read.ts')).readMail,
  mbox: async () => (await import('./mail/read.ts')).readMbox,
  page: async () => (await import('./page.ts')).readWholePage,
};

/** JSON may be one page: its reader says so. */
const HOLD_MANY: ReadonlySet<Layer> = new Set([
  'jsonl',
  'table',
  'feed',
  'mbox',
  'parquet',
  'warc',
  'tar',
  'zip',
]);

/** The records of a stream, through all its layers. */
export async function* readLayers(
  stream: Bytes,
  options: RecordOptions,
  depth = 0,
): AsyncGenerator<FoundRecord> {
  const input = new Peeked(stream);
  const inner: OpenInner = (unpacked, its) => readLayers(unpacked, { ...its, file: null }, depth + 1);
  try {
    if (depth > DEEPEST) throw new ContainerError(`packed more than ${DEEPEST} times over`);
    const layer = await detect(input, options);
    if (typeof layer !== 'string') throw new ContainerError(refusalMessage(layer), layer.code);
    if (HOLD_MANY.has(layer)) options.onContainer?.();
    const read = await READERS[layer]();
    yield* read(input, options, inner);
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error;
    yield bad(options.source, { code: error.code, message: error.message });
  } finally {
    await input.close();
  }
}
