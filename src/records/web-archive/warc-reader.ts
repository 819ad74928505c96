import { ByteReader } from '../byte-reader.ts';
import { type Bytes, ContainerError } from '../bytes.ts';
import { LostStretch } from '../damage.ts';

/** A record of a web archive. */
export interface WarcRecord {
  /** As the archive writes them; those that may come more than once with all of their values. */
  readonly headers: ReadonlyMap<string, string | readonly string[]>;
  /** What it holds, or as much of it as may be held. */
  readonly block: Buffer;
  /** The block is longer than what is held of it. */
  readonly cut: boolean;
}

/** Bytes of a record's head that are held, and of one line of it; heads have some hundred. What is longer says nothing. */
const LONGEST_HEAD = 1_048_576;
const LONGEST_LINE = 131_072;
/** Real line: `WARC/1.0`. */
const VERSION = /^WARC\/\d\.\d/;
/** Real value of `Content-Length`: `10482`. */
const LENGTH = /^\d{1,15}$/;
/** A line that continues the value of the line before. */
const CONTINUED = /^[ \t]/;
/** What a record may say more than once; of all others the first value is kept. */
const REPEATED = /^WARC-(?:Concurrent-To|Protocol)$/i;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The records of a web archive that is not compressed.
 *
 * @param most Bytes of a block that are held, and of a head that are read.
 * @param resumed The stream begins somewhere in a record: what comes before the next one is passed over.
 * @throws LostStretch where a record makes no sense, ContainerError where it is cut short.
 */
export async function* warcRecords(
  stream: Bytes,
  most: number,
  resumed: boolean,
): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(stream);
  let first = resumed ? await firstVersion(reader, most) : null;
  if (resumed && first === null) return;
  for (
    let head = await headOf(reader, most, first);
    head !== null;
    head = await headOf(reader, most, first)
  ) {
    first = null;
    const headers = parseHeaders(head.slice(1));
    const length = header(headers, 'Content-Length') ?? '';
    if (!VERSION.test(head[0]!) || !LENGTH.test(length)) throw noRecord(reader);
    yield { headers, ...(await blockOf(reader, Number(length), most)) };
  }
}

/** A header by its name, in whichever case the archive writes it. */
export function header(headers: WarcRecord['headers'], name: string): string | null {
  const sought = name.toLowerCase();
  for (const [written, value] of headers)
    if (written.toLowerCase() === sought) return typeof value === 'string' ? value : value[0]!;
  return null;
}

/** The next line that begins a record; `null` without. */
async function firstVersion(reader: ByteReader, most: number): Promise<string | null> {
  for (;;) {
    const line = (await reader.line(LONGEST_LINE, most))?.toString('latin1') ?? null;
    if (line === null || VERSION.test(line)) return line;
  }
}

/**
 * The lines up to the next blank one; `null` at the end.
 *
 * @param begun The first line, where it was read before.
 */
async function headOf(reader: ByteReader, most: number, begun: string | null): Promise<string[] | null> {
  const first = begun ?? (await firstLine(reader, most));
  if (first === null) return null;
  const lines = [first];
  for (let size = 0; size <= most; ) {
    const line = await reader.line(LONGEST_LINE, most);
    if (line === null) throw endsWithin();
    if (isBlank(line)) return lines;
    if (line.length < LONGEST_LINE && size <= LONGEST_HEAD) lines.push(line.toString('utf8'));
    size += line.length;
  }
  throw noRecord(reader);
}

/** The line that begins the next record; blank lines before it are passed over. `null` at the end. */
async function firstLine(reader: ByteReader, most: number): Promise<string | null> {
  for (;;) {
    const line = await reader.line(LONGEST_LINE, most);
    if (line === null) return null;
    const text = line.toString('utf8');
    const begins = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    if (begins.trim() === '') continue;
    if (!VERSION.test(begins)) throw noRecord(reader);
    return begins;
  }
}

function isBlank(line: Buffer): boolean {
  return line.length <= 2 && line.toString('latin1').trim() === '';
}

function parseHeaders(lines: readonly string[]): WarcRecord['headers'] {
  const headers = new Map<string, string | string[]>();
  for (const line of unfolded(lines)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    if (name === '' || value === '' || (before !== undefined && !REPEATED.test(name))) continue;
    headers.set(name, before === undefined ? value : [before, value].flat());
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

/** A record behind it may begin anywhere. */
function noRecord(reader: ByteReader): ContainerError {
  return new LostStretch('not a WARC record where one should begin', reader.rest());
}

function endsWithin(): ContainerError {
  return new ContainerError('the WARC ends within a record');
}
