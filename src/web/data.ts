import { gunzipSync } from 'fflate';

/** A file of the package's data. */
export type DataFile = 'model.bin' | 'tables.bin' | 'phrases-western.bin' | 'phrases-other.bin';

/** Bundlers follow `new URL('…', import.meta.url)` and put the file beside their own code. */
const ADDRESSES: Readonly<Record<DataFile, () => URL>> = {
  'model.bin': () => new URL('./model.bin', import.meta.url),
  'tables.bin': () => new URL('./tables.bin', import.meta.url),
  'phrases-western.bin': () => new URL('./phrases-western.bin', import.meta.url),
  'phrases-other.bin': () => new URL('./phrases-other.bin', import.meta.url),
};

const FILES = Object.keys(ADDRESSES) as DataFile[];

export async function fetchData(file: DataFile): Promise<ArrayBuffer> {
  const response = await fetch(ADDRESSES[file]());
  if (!response.ok) throw new Error(`${file}: ${response.status} for ${response.url}`);
  return response.arrayBuffer();
}

/** All files, decompressed. */
export async function unpackedData(
  read: (file: DataFile) => Promise<ArrayBuffer | Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = FILES.map(async (file) => [file, unpacked(new Uint8Array(await read(file)))] as const);
  return new Map(await Promise.all(entries));
}

/** Some servers declare what is in gzip as encoded on the way; then the browser has decompressed it. */
function unpacked(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
