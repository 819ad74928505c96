import { AsyncIterReader, HeadersMultiMap, LimitReader, StatusAndHeadersParser } from 'warcio';
import { type Bytes, ContainerError } from './bytes.ts';

/** A record of a web archive. */
export interface WarcRecord {
  /** As the archive writes them. */
  readonly headers: ReadonlyMap<string, string>;
  /** What it holds, or as much of it as may be held. */
  readonly block: Buffer;
  /** The block is longer than what is held of it. */
  readonly cut: boolean;
}

/** The library copies what is left of a piece with each line it reads of it. */
const PIECE = 8_192;
/** Bytes of a record's head; heads have some hundred. */
const LONGEST_HEAD = 65_536;
/** Real line: `WARC/1.0`. */
const VERSION = /^WARC\/\d\.\d/;
/** Real value of `Content-Length`: `10482`. */
const LENGTH = /^\d{1,15}$/;

/**
 * The records of a web archive that is not compressed. They are read with the library's parts, not with its parser,
 * which spins where an archive ends within a record and holds a damaged one whole in memory.
 *
 * @param most Bytes of a block that are held.
 * @throws ContainerError where a record makes no sense or is cut short.
 */
export async function* warcRecords(stream: Bytes, most: number): AsyncGenerator<WarcRecord> {
  const reader = new AsyncIterReader(inPieces(stream), null);
  for (let head = await headOf(reader); head !== null; head = await headOf(reader)) {
    const headers = await parseHead(head);
    const length = header(headers, 'Content-Length') ?? '';
    if (!VERSION.test(head.toString('latin1', 0, 16)) || !LENGTH.test(length)) {
      throw new ContainerError('not a WARC record where one should begin');
    }
    yield { headers, ...(await blockOf(new LimitReader(reader, Number(length)), most)) };
  }
}

/** A header by its name, in whichever case the archive writes it. */
export function header(headers: WarcRecord['headers'], name: string): string | null {
  const sought = name.toLowerCase();
  for (const [written, value] of headers) if (written.toLowerCase() === sought) return value;
  return null;
}

/** A body whose `Transfer-Encoding` is `chunked`; one that is stored without its chunks stays as it is. */
export async function dechunk(body: Buffer): Promise<Buffer> {
  return Buffer.from(await new AsyncIterReader([body], null, true).readFully());
}

async function* inPieces(stream: Bytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}

/** The lines up to the next blank one; `null` at the end. Blank lines between records are passed over. */
async function headOf(reader: AsyncIterReader): Promise<Buffer | null> {
  const lines: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const line = await reader.readlineRaw(LONGEST_HEAD);
    const blank = line !== null && line.length <= 2 && Buffer.from(line).toString('latin1').trim() === '';
    if (blank && lines.length === 0) continue;
    if (line === null && lines.length === 0) return null;
    if (line === null) throw new ContainerError('the WARC ends within a record');
    if (blank) return Buffer.concat(lines);
    lines.push(line);
    size += line.length;
    if (size > LONGEST_HEAD) throw new ContainerError('not a WARC record where one should begin');
  }
}

async function parseHead(head: Buffer): Promise<ReadonlyMap<string, string>> {
  const parser = new StatusAndHeadersParser();
  const parsed = await parser.parse(new AsyncIterReader([head], null), { headersClass: HeadersMultiMap });
  return new Map(parsed?.headers);
}

/** Reads the block to its end, since the next record comes behind it. */
async function blockOf(reader: LimitReader, most: number): Promise<Pick<WarcRecord, 'block' | 'cut'>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of reader) {
    const room = most - size;
    if (room > 0) parts.push(part.subarray(0, room));
    size += part.length;
  }
  if (reader.limit > 0) throw new ContainerError('the WARC ends within a record');
  return { block: Buffer.concat(parts), cut: size > most };
}
