import type { StoredForest } from './forest.ts';

/** The content of `model.bin`, by name: forests, and weights as plain data. */
interface Packed {
  readonly forests: Readonly<Record<string, StoredForest>>;
  readonly weights: Readonly<Record<string, unknown>>;
}

/** The first line of the file, as JSON. The nodes follow, in the order of the forests. */
interface Header {
  readonly forests: Readonly<Record<string, ForestHeader>>;
  readonly weights: Packed['weights'];
}

type ForestHeader = Omit<StoredForest, 'feature' | 'cut' | 'value'> & { readonly size: number };

const LEAF = 0xff;
const NEWLINE = 0x0a;
const BYTES_A_NODE = 4;

const bytesOf = (numbers: Int16Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

function packNodes({ feature, cut, value }: StoredForest): Uint8Array[] {
  return [
    Uint8Array.from(feature, (f) => (f < 0 ? LEAF : f)),
    Uint8Array.from(cut),
    bytesOf(Int16Array.from(value)),
  ];
}

function unpackForest({ size, ...names }: ForestHeader, bytes: Uint8Array): StoredForest {
  const feature = new Int16Array(size);
  for (let n = 0; n < size; n++) feature[n] = bytes[n] === LEAF ? -1 : bytes[n]!;
  const value = new Int16Array(new Uint8Array(bytes.subarray(2 * size, BYTES_A_NODE * size)).buffer);
  return { ...names, feature, cut: bytes.subarray(size, 2 * size), value };
}

function headerOf({ forests, weights }: Packed): Header {
  const entries = Object.entries(forests).map(([name, { feature, cut: _, value: __, ...names }]) => [
    name,
    { ...names, size: feature.length },
  ]);
  return { forests: Object.fromEntries(entries) as Header['forests'], weights };
}

/**
 * The model as bytes: a header, then for each forest one byte per node for features, one for cuts, two for values.
 *
 * @throws RangeError if a number does not fit.
 */
export function packModel(model: Packed): Uint8Array {
  const header = Buffer.from(`${JSON.stringify(headerOf(model))}\n`);
  const packed = Buffer.concat([header, ...Object.values(model.forests).flatMap(packNodes)]);
  const unpack = unpackModel(packed);
  for (const [name, forest] of Object.entries(model.forests))
    if (JSON.stringify(plain(unpack.forest(name))) !== JSON.stringify(plain(forest)))
      throw new RangeError(`the forest “${name}” does not fit into bytes`);
  return packed;
}

function plain({ feature, cut, value, ...names }: StoredForest): unknown {
  return { ...names, feature: Array.from(feature), cut: Array.from(cut), value: Array.from(value) };
}

/** Reads a packed model. The nodes of a forest are read only when the forest is requested. */
export function unpackModel(bytes: Uint8Array) {
  const start = bytes.indexOf(NEWLINE) + 1;
  const { forests, weights } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, start))) as Header;
  return {
    forest(name: string): StoredForest {
      let at = start;
      for (const [other, { size }] of Object.entries(forests)) {
        if (other === name) break;
        at += BYTES_A_NODE * size;
      }
      return unpackForest(forests[name]!, bytes.subarray(at, at + BYTES_A_NODE * forests[name]!.size));
    },
    weights: (name: string): unknown => weights[name],
  };
}
