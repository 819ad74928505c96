import { crc32 } from 'node:zlib';

/** A file of an archive, and its bytes a piece at a time. */
export interface FilePart {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array>;
}

type Field = readonly [value: number, bytes: 2 | 4 | 8];

function numbers(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([value, size]) => {
      const field = Buffer.alloc(size);
      if (size === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, size);
      return field;
    }),
  );
}

const VERSION = 45;
/** Names are UTF-8; size and sum of a file follow it, since it is not known before. */
const FLAGS = 0x0808;
/** A field whose value is in another place. */
const [ELSEWHERE_2, ELSEWHERE_4] = [0xffff, 0xffffffff];

/** A ZIP archive without compression, of any number of files. */
export function* zipOf(files: Iterable<FilePart>): Generator<Uint8Array> {
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, pieces } of files) {
    const path = Buffer.from(name);
    const start = offset;
    const common: Field[] = [
      [VERSION, 2],
      [FLAGS, 2],
      [0, 2],
      [0, 4],
    ];
    const head = numbers([0x04034b50, 4], ...common, [0, 4], [0, 4], [0, 4], [path.length, 2], [0, 2]);
    yield head;
    yield path;
    let [sum, size] = [0, 0];
    for (const piece of pieces) {
      sum = crc32(piece, sum);
      size += piece.length;
      yield piece;
    }
    yield numbers([0x08074b50, 4], [sum, 4], [size, 4], [size, 4]);
    offset += head.length + path.length + size + 16;
    const sizes: Field[] = [
      [sum, 4],
      [size, 4],
      [size, 4],
      [path.length, 2],
      [0, 2],
    ];
    const tail: Field[] = [
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [start, 4],
    ];
    entries.push(numbers([0x02014b50, 4], [VERSION, 2], ...common, ...sizes, ...tail), path);
  }
  yield* listOf(entries, offset);
}

function* listOf(entries: readonly Buffer[], start: number): Generator<Uint8Array> {
  const count = entries.length / 2;
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  yield* entries;
  // More than 65,535 files need the fields of ZIP64.
  yield numbers(
    ...([
      [0x06064b50, 4],
      [44, 8],
      [VERSION, 2],
      [VERSION, 2],
      [0, 4],
      [0, 4],
    ] as const),
    ...([
      [count, 8],
      [count, 8],
      [size, 8],
      [start, 8],
    ] as const),
  );
  yield numbers([0x07064b50, 4], [0, 4], [start + size, 8], [1, 4]);
  yield numbers(
    ...([
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [ELSEWHERE_2, 2],
      [ELSEWHERE_2, 2],
    ] as const),
    ...([
      [ELSEWHERE_4, 4],
      [ELSEWHERE_4, 4],
      [0, 2],
    ] as const),
  );
}
