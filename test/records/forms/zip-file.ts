import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly deflate?: boolean;
  /** What the archive says of its size, where that is a lie. */
  readonly size?: number;
  readonly encrypted?: boolean;
}

function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const parts = fields.map(([value, bytes]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value >>> 0, 0, bytes);
    return part;
  });
  return Buffer.concat(parts);
}

/** A ZIP archive of these files. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, deflate = false, size, encrypted = false } of parts) {
    const bytes = Buffer.from(content);
    const key = Buffer.alloc(encrypted ? 12 : 0);
    const packed = Buffer.concat([key, deflate ? deflateRawSync(bytes) : bytes]);
    const path = Buffer.from(name);
    const common = numbers(
      [20, 2],
      [encrypted ? 1 : 0, 2],
      [deflate ? 8 : 0, 2],
      [0, 4],
      [crc32(bytes), 4],
      [packed.length, 4],
      [size ?? bytes.length, 4],
      [path.length, 2],
      [0, 2],
    );
    const file = Buffer.concat([numbers([0x04034b50, 4]), common, path, packed]);
    const tail = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    entries.push(Buffer.concat([numbers([0x02014b50, 4], [20, 2]), common, tail, path]));
    files.push(file);
    offset += file.length;
  }
  const list = Buffer.concat(entries);
  const end = numbers(
    [0x06054b50, 4],
    [0, 4],
    [parts.length, 2],
    [parts.length, 2],
    [list.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...files, list, end]);
}
