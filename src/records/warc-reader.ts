import { ByteReader } from './byte-reader.ts';
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

/** Bytes of a record's head; heads have some hundred. */
const LONGEST_HEAD = 65_536;
/** Real line: `WARC/1.0`. */
const VERSION = /^WARC\/\d\.\d/;
/** Real value of `Content-Length`: `10482`. */
const LENGTH = /^\d{1,15}$/;
/** A line that continues the value of the line before. */
const CONTINUED = /^[ \t]/;
/** What a record may say more than once; of these the last value is kept, of all others the first. */
const REPEATED = /^WARC-(?:Concurrent-To|Protocol)$/i;

/**
 * The records of a web archive that is not compressed.
 *
 * @param most Bytes of a block that are held.
 * @throws ContainerError where a record makes no sense or is cut short.
 */
export async function* warcRecords(stream: Bytes, most: number): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(stream);
  for (let head = await headOf(reader); head !== null; head = await headOf(reader)) {
    const headers = parseHeaders(head.slice(1));
    const length = header(headers, 'Content-Length') ?? '';
    if (!VERSION.test(head[0]!) || !LENGTH.test(length)) throw noRecord();
    yield { headers, ...(await blockOf(reader, Number(length), most)) };
  }
}

/** A header by its name, in whichever case the archive writes it. */
export function header(headers: WarcRecord['headers'], name: string): string | null {
  const sought = name.toLowerCase();
  for (const [written, value] of headers) if (written.toLowerCase() === sought) return value;
  return null;
}

/** The lines up to the next blank one; `null` at the end. Blank lines between records are passed over. */
async function headOf(reader: ByteReader): Promise<string[] | null> {
  const lines: string[] = [];
  for (let size = 0; size <= LONGEST_HEAD; ) {
    const line = await reader.line(LONGEST_HEAD);
    if (line === null && lines.length === 0) return null;
    if (line === null) throw endsWithin();
    const blank = line.length <= 2 && line.toString('latin1').trim() === '';
    if (blank && lines.length > 0) return lines;
    if (blank) continue;
    lines.push(line.toString('utf8'));
    size += line.length;
  }
  throw noRecord();
}

function parseHeaders(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  for (const line of unfolded(lines)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    const value = line.slice(colon + 1).trim();
    if (name === '' || value === '' || (headers.has(name) && !REPEATED.test(name))) continue;
    headers.set(name, value);
  }
  return headers;
}

/** Each header in one line: long values may go on in lines that begin with a space. */
function unfolded(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (CONTINUED.test(line) && whole.length > 0) whole.push(whole.pop()! + line.trimEnd());
    else whole.push(line.trimEnd());
  }
  return whole;
}

/** Reads the block to its end, where the next record begins. */
async function blockOf(
  reader: ByteReader,
  length: number,
  most: number,
): Promise<Pick<WarcRecord, 'block' | 'cut'>> {
  const parts: Uint8Array[] = [];
  for (let left = length; left > 0; ) {
    const part = await reader.some(left);
    if (part === null) throw endsWithin();
    const room = most - (length - left);
    if (room > 0) parts.push(part.subarray(0, room));
    left -= part.length;
  }
  return { block: Buffer.concat(parts), cut: length > most };
}

function noRecord(): ContainerError {
  return new ContainerError('not a WARC record where one should begin');
}

function endsWithin(): ContainerError {
  return new ContainerError('the WARC ends within a record');
}
