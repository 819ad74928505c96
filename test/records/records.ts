import { openRecords } from '../../src/records/open.ts';
import type { RecordOptions } from '../../src/records/options.ts';
import type { BadRecord, PageRecord } from '../../src/records/record.ts';
import { decodedPage } from '../../src/records/web-archive/decoded-page.ts';

const DEFAULTS: RecordOptions = {
  source: 'in',
  textKeys: [],
  idKey: null,
  keep: null,
  maxBytes: 1_000_000,
  kind: 'auto',
};

/** The bytes in pieces of a size that no boundary of a format falls together with. */
export async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

type Seen<T> = Omit<T, 'metadata'> & { readonly metadata: Readonly<Record<string, unknown>> | null };
/** A record as the command writes it: with its metadata as an object, and its body unpacked. */
export type SeenRecord = Seen<PageRecord> | Seen<BadRecord>;

function seen(record: PageRecord | BadRecord): SeenRecord {
  const metadata = record.metadata && JSON.parse(record.metadata);
  if ('error' in record) return { ...record, metadata };
  const page = decodedPage(record);
  if ('code' in page) return { source: record.source, position: record.position, error: page, metadata };
  const { packed, ...decoded } = page;
  return { ...decoded, metadata };
}

/** All records of an input. */
export async function recordsIn(
  input: string | Uint8Array | AsyncIterable<Uint8Array>,
  options: Partial<RecordOptions> = {},
): Promise<SeenRecord[]> {
  const stream =
    typeof input === 'string' || input instanceof Uint8Array ? pieces(Buffer.from(input)) : input;
  const records: SeenRecord[] = [];
  for await (const record of openRecords(stream, { ...DEFAULTS, ...options })) records.push(seen(record));
  return records;
}

/** What a record holds, or the code of what is wrong with it: one word each for a table of a whole input. */
export function gist(record: SeenRecord): string {
  return 'error' in record ? record.error.code : Buffer.from(record.content).toString();
}
