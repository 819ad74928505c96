import * as zlib from 'node:zlib';
import {
  type AsyncBuffer,
  type ColumnMetaData,
  type Compressors,
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import type { Seekable } from '../seekable.ts';
import { checkPages } from './parquet-pages.ts';

/** The memory of these bytes alone; a copy where it is a part of more. */
function bufferOf(bytes: Buffer): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  const alone = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return alone ? buffer : Uint8Array.from(bytes).buffer;
}

export type ParquetRow = Readonly<Record<string, unknown>>;

/** A stretch of rows that is stored together. */
export interface RowGroup {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Bytes of its values, decompressed, as the file states them. */
  readonly bytes: number;
}

type Decompress = (input: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

const { zstdDecompressSync } = zlib as { zstdDecompressSync?: Decompress };

/** Snappy is in the reader itself; what else Parquet packs with is in Node. */
const COMPRESSORS: Compressors = {
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: length || 1 }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: length || 1 }),
  ZSTD: (input, length) => {
    if (zstdDecompressSync) return zstdDecompressSync(input, { maxOutputLength: length || 1 });
    throw new Error('this Node cannot read zstd, 22.15 can');
  },
};

/** A Parquet file: what is in it is read a row group at a time. */
export class ParquetFile {
  readonly #buffer: AsyncBuffer;
  readonly #metadata: FileMetaData;

  private constructor(buffer: AsyncBuffer, metadata: FileMetaData) {
    this.#buffer = buffer;
    this.#metadata = metadata;
  }

  static async open(file: Seekable): Promise<ParquetFile> {
    const buffer: AsyncBuffer = {
      byteLength: file.size,
      async slice(start, end = file.size) {
        const from = start < 0 ? Math.max(0, file.size + start) : start;
        return bufferOf(await file.read(from, end));
      },
    };
    return new ParquetFile(buffer, await parquetMetadataAsync(buffer));
  }

  *groups(): Generator<RowGroup> {
    let start = 0;
    for (const [index, { num_rows, total_byte_size }] of this.#metadata.row_groups.entries()) {
      const end = start + Number(num_rows);
      yield { index, start, end, bytes: Number(total_byte_size) };
      start = end;
    }
  }

  /** With those inside of others. */
  get columns(): number {
    return this.#metadata.schema.length;
  }

  get names(): string[] {
    return parquetSchema(this.#metadata).children.map(({ element }) => element.name);
  }

  /** Byte strings that are not marked as text stay bytes: pages of any encoding. @throws Error where the group is damaged */
  async rows({ index, start, end }: RowGroup): Promise<ParquetRow[]> {
    for (const { meta_data: column } of this.#metadata.row_groups[index]!.columns)
      if (column) await this.#check(column);
    const whole = { file: this.#buffer, metadata: this.#metadata, compressors: COMPRESSORS, utf8: false };
    return parquetReadObjects({ ...whole, rowStart: start, rowEnd: end });
  }

  async #check(column: ColumnMetaData): Promise<void> {
    const start = Number(column.dictionary_page_offset || column.data_page_offset);
    const view = new DataView(await this.#buffer.slice(start, start + Number(column.total_compressed_size)));
    checkPages(column, (offset) => {
      const reader = { view, offset };
      const header = parquetHeader(reader);
      const { num_values: values = 0 } =
        header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header ?? {};
      const { compressed_page_size: compressed, uncompressed_page_size: uncompressed } = header;
      return { page: { compressed, uncompressed, values }, end: reader.offset };
    });
  }
}
