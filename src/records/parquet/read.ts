import { strictUtf8 } from '../../input/unicode.ts';
import { bad } from '../bad.ts';
import { type Bytes, ContainerError, type FoundRecord } from '../bytes.ts';
import { ownOutput } from '../forms/own-output.ts';
import { refusalMessage } from '../forms/refusal.ts';
import { DEEPEST, type RecordObject } from '../objects/object.ts';
import { recordOfObject } from '../objects/record-of.ts';
import { untilWithoutPages } from '../objects/without-pages.ts';
import type { RecordOptions } from '../options.ts';
import { type Seekable, seekable } from '../seekable.ts';
import { ParquetFile, type ParquetRow, type RowGroup } from './parquet-file.ts';

/** Bytes and rows of a group that are held at a time. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_ROWS = 5_000_000;
const MOST_COLUMNS = 10_000;

/** The records of a Parquet file, one a row. */
export async function* readParquet(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  const file = await seekable(stream, options, 'a Parquet file');
  try {
    yield* untilWithoutPages(recordsIn(file, options), options);
  } finally {
    await file.close();
  }
  // The stream is the same file: to its end, its hash is known.
  if (options.file) for await (const _ of stream);
}

async function* recordsIn(file: Seekable, options: RecordOptions): AsyncGenerator<FoundRecord> {
  const parquet = await readable(() => ParquetFile.open(file));
  if (parquet.columns > MOST_COLUMNS) throw new ContainerError(`more than ${MOST_COLUMNS} columns`);
  const own = ownOutput((await readable(async () => parquet.names)).join());
  if (own) throw new ContainerError(refusalMessage(own), own.code);
  for (const group of parquet.groups()) {
    checkSize(group);
    for (const row of await readable(() => parquet.rows(group))) yield recordOf(row, options);
  }
}

function recordOf(row: ParquetRow, options: RecordOptions): FoundRecord {
  const entries = Object.entries(row).map(([key, value]) => [key, plain(value, DEEPEST)] as const);
  const record = recordOfObject(Object.fromEntries(entries), { options });
  const length = 'content' in record ? record.content.length : 0;
  if (length <= options.maxBytes) return record;
  return bad(
    record.source,
    { code: 'too-large', message: `over the limit of ${options.maxBytes} bytes` },
    record.metadata,
  );
}

function checkSize({ start, end, bytes }: RowGroup): void {
  if (bytes <= MOST_BYTES && end >= start && end - start <= MOST_ROWS) return;
  const advice = 'write it again with row_group_size=10000';
  throw new ContainerError(
    `a row group of ${Math.round(bytes / 2 ** 20)} MB and ${end - start} rows: ${advice}`,
    'too-large',
  );
}

/** What a damaged file makes the reader throw is of any kind; a failing disk is none of it. */
async function readable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    throw new ContainerError(
      `the Parquet file cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** A value as JSON can have it. */
function plain(value: unknown, levels: number): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return strictUtf8(value) ?? Buffer.from(value);
  if (typeof value !== 'object' || value === null || levels === 0) return value;
  if (ArrayBuffer.isView(value))
    return Array.from(value as unknown as ArrayLike<number>, (one) => plain(one, 0));
  if (Array.isArray(value)) return value.map((one) => plain(one, levels - 1));
  return Object.fromEntries(
    Object.entries(value as RecordObject).map(([key, one]) => [key, plain(one, levels - 1)]),
  );
}
