import { bad } from './bad.ts';
import { type Bytes, ContainerError, type FoundRecord } from './bytes.ts';
import { detect, type Layer } from './detect.ts';
import type { RecordOptions } from './options.ts';
import { Peeked } from './peek.ts';

/** Layers that are unpacked: gzip in a tar in gzip is a use, deeper is a trap. */
const DEEPEST = 4;

/** Opens a packed stream that was found inside another. */
export type OpenInner = (stream: Bytes, options: RecordOptions) => AsyncGenerator<FoundRecord>;

type Reader = (stream: Bytes, options: RecordOptions, inner: OpenInner) => AsyncGenerator<FoundRecord>;

/** Each reader is loaded when there is something for it to read. */
const READERS: Readonly<Record<Layer, () => Promise<Reader>>> = {
  async gzip() {
    const { gunzip } = await import('./decompress.ts');
    return (stream, options, inner) => inner(gunzip(stream), options);
  },
  async zstd() {
    const { unzstd } = await import('./decompress.ts');
    return (stream, options, inner) => inner(unzstd(stream), options);
  },
  tar: async () => (await import('./tar.ts')).readTar,
  warc: async () => (await import('./warc.ts')).readWarc,
  jsonl: async () => (await import('./jsonl.ts')).readJsonl,
  page: async () => (await import('./page.ts')).readWholePage,
};

const HOLD_MANY: ReadonlySet<Layer> = new Set(['jsonl', 'warc', 'tar']);

/** The records of a stream, through all its layers. */
export async function* readLayers(
  stream: Bytes,
  options: RecordOptions,
  depth = 0,
): AsyncGenerator<FoundRecord> {
  const input = new Peeked(stream);
  const inner: OpenInner = (unpacked, its) => readLayers(unpacked, its, depth + 1);
  try {
    if (depth > DEEPEST) throw new ContainerError(`packed more than ${DEEPEST} times over`);
    const layer = await detect(input, options);
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
