import type { StoredForest } from '../forest/forest.ts';
import type { StoredModel } from './model.ts';

/** What stands before the nodes, as JSON on a line of its own. */
interface Header {
  readonly lines: ForestHeader;
  readonly context: ForestHeader;
}

type ForestHeader = Pick<StoredForest, 'features' | 'thresholds'> & { readonly size: number };

const FORESTS = ['lines', 'context'] as const;
const LEAF = 0xff;
const NEWLINE = 0x0a;

const bytesOf = (numbers: Int16Array) =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);

function packForest({ feature, cut, value }: StoredForest): Uint8Array[] {
  return [
    Uint8Array.from(feature, (f) => (f < 0 ? LEAF : f)),
    Uint8Array.from(cut),
    bytesOf(Int16Array.from(value)),
  ];
}

function unpackForest({ size, ...names }: ForestHeader, bytes: Uint8Array): StoredForest {
  const feature = new Int16Array(size);
  for (let n = 0; n < size; n++) feature[n] = bytes[n] === LEAF ? -1 : bytes[n]!;
  const value = new Int16Array(new Uint8Array(bytes.subarray(2 * size, 4 * size)).buffer);
  return { ...names, feature, cut: bytes.subarray(size, 2 * size), value };
}

/**
 * The model as bytes: a header, then a byte a node for its feature, one for its cut, two for its value.
 *
 * @throws RangeError when a number does not fit.
 */
export function packModel(model: StoredModel): Uint8Array {
  const header: Record<string, ForestHeader> = {};
  const parts: Uint8Array[] = [];
  for (const name of FORESTS) {
    const { features, thresholds, feature } = model[name];
    header[name] = { features, thresholds, size: feature.length };
    parts.push(...packForest(model[name]));
  }
  const packed = Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...parts]);
  if (JSON.stringify(plain(unpackModel(packed))) !== JSON.stringify(plain(model)))
    throw new RangeError('the model does not fit into bytes');
  return packed;
}

function plain(model: StoredModel): unknown {
  return FORESTS.map((name) => {
    const { features, thresholds, feature, cut, value } = model[name];
    return [features, thresholds, Array.from(feature), Array.from(cut), Array.from(value)];
  });
}

/** The model that was packed. */
export function unpackModel(bytes: Buffer): StoredModel {
  const nodes = bytes.indexOf(NEWLINE) + 1;
  const { lines, context } = JSON.parse(bytes.toString('utf8', 0, nodes)) as Header;
  return {
    lines: unpackForest(lines, bytes.subarray(nodes, nodes + 4 * lines.size)),
    context: unpackForest(context, bytes.subarray(nodes + 4 * lines.size)),
  };
}
