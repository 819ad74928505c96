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

/** `size` nodes, of which `inner` ask a question: the others are leaves. */
type ForestHeader = Omit<StoredForest, 'feature' | 'cut' | 'value'> & {
  readonly size: number;
  readonly inner: number;
};

const LEAF = 0xff;
const NEWLINE = 0x0a;
const bytesIn = ({ size, inner }: ForestHeader): number => size + inner + 2 * size;

/** A number with its sign in the lowest bit, so that numbers near zero have few bits: 0, -1, 1, -2 as 0, 1, 2, 3. */
const unsigned = (n: number): number => (n << 1) ^ (n >> 15);
const signed = (n: number): number => (n >>> 1) ^ -(n & 1);

/** What is alike is put together, which packs a fifth smaller: low bytes and high bytes, those of leaves and those of other nodes. */
function packNodes({ feature, cut, value }: StoredForest): Uint8Array[] {
  const nodes = Array.from(feature, (f, n) => ({ leaf: f < 0, cut: cut[n]!, value: unsigned(value[n]!) }));
  const inner = nodes.filter((node) => !node.leaf);
  const leaves = nodes.filter((node) => node.leaf);
  const planes = [leaves, inner].flatMap((some) => [
    Uint8Array.from(some, (node) => node.value & 0xff),
    Uint8Array.from(some, (node) => (node.value >>> 8) & 0xff),
  ]);
  return [
    Uint8Array.from(feature, (f) => (f < 0 ? LEAF : f)),
    Uint8Array.from(inner, (node) => node.cut),
    ...planes,
  ];
}

function unpackForest({ size, inner, ...names }: ForestHeader, bytes: Uint8Array): StoredForest {
  const feature = new Int16Array(size);
  const cut = new Uint8Array(size);
  const value = new Int16Array(size);
  const leaves = size - inner;
  let [atInner, atLeaf] = [0, 0];
  for (let n = 0; n < size; n++) {
    const isLeaf = bytes[n] === LEAF;
    feature[n] = isLeaf ? -1 : bytes[n]!;
    if (!isLeaf) cut[n] = bytes[size + atInner]!;
    const low = isLeaf ? size + inner + atLeaf++ : size + inner + 2 * leaves + atInner++;
    value[n] = signed(bytes[low]! | (bytes[low + (isLeaf ? leaves : inner)]! << 8));
  }
  return { ...names, feature, cut, value };
}

function headerOf({ forests, weights }: Packed): Header {
  const entries = Object.entries(forests).map(([name, { feature, cut: _, value: __, ...names }]) => [
    name,
    { ...names, size: feature.length, inner: Array.from(feature).filter((f) => f >= 0).length },
  ]);
  return { forests: Object.fromEntries(entries) as Header['forests'], weights };
}

/**
 * The model as bytes: a header, then for each forest one byte per node for features, one for the cut of each that is no leaf,
 * two for values.
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
      for (const [other, header] of Object.entries(forests)) {
        if (other === name) break;
        at += bytesIn(header);
      }
      return unpackForest(forests[name]!, bytes.subarray(at, at + bytesIn(forests[name]!)));
    },
    weights: (name: string): unknown => weights[name],
  };
}
