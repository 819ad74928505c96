import { bomEncoding, utf16ByNuls } from '../input/unicode.ts';
import { binaryRefusal } from './forms/binary.ts';
import { mailForm } from './forms/mail.ts';
import { officeRefusal } from './forms/office.ts';
import { ownOutput } from './forms/own-output.ts';
import type { Refusal } from './forms/refusal.ts';
import { xmlForm } from './forms/xml.ts';
import { isJson } from './json/json-sniff.ts';
import { isJsonl } from './json/jsonl-sniff.ts';
import type { RecordKind, RecordOptions } from './options.ts';
import { isZstd } from './packed/zstd-frame.ts';
import type { Peeked } from './peek.ts';
import { firstLines, likelyDelimiters, onlyColumn } from './table/first-lines.ts';
import { isTarHeader, TAR_BLOCK } from './tar-header.ts';

/** What a stream is, by its first bytes. */
export type Layer =
  | 'gzip'
  | 'zstd'
  | 'tar'
  | 'zip'
  | 'parquet'
  | 'unicode'
  | 'warc'
  | 'jsonl'
  | 'json'
  | 'table'
  | 'feed'
  | 'mail'
  | 'mbox'
  | 'page';

/** Bytes by which what compresses is seen. */
const MAGIC = 4;
const GZIP = [0x1f, 0x8b];
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
const PARQUET = 'PAR1';

/**
 * The head of a web archive's first record, behind what editors and scripts put before it: a byte order mark in latin-1, blank
 * lines. Real lines: `WARC/1.0`, `WARC-Type: warcinfo`.
 */
const WARC = /^(?:\xef\xbb\xbf)?\s{0,64}WARC\/\d\.\d{1,2}\r?\n[\w-]+:/;
/** Bytes by which a form of text is seen. */
const LOOK = 65_536;

const TOLD: Readonly<Partial<Record<RecordKind, Layer>>> = {
  text: 'page',
  html: 'page',
  markdown: 'page',
  jsonl: 'jsonl',
  json: 'json',
  csv: 'table',
  warc: 'warc',
};

/**
 * What the stream is, or what it is that is not read here. What compresses or packs is seen whatever the kind: no text begins
 * so. JSON Lines that is named so is looked at for four bytes only, so that a live pipe does not wait.
 */
export async function detect(input: Peeked, options: RecordOptions): Promise<Layer | Refusal> {
  const { kind } = options;
  const magic = await input.head(MAGIC);
  if (GZIP.every((byte, i) => magic[i] === byte)) return 'gzip';
  if (isZstd(magic)) return 'zstd';
  if (kind === 'jsonl') return 'jsonl';
  const head = await input.head(TAR_BLOCK);
  if (isTarHeader(head)) return 'tar';
  const told = TOLD[kind];
  if (told) return (told !== 'page' && unicodeOf(head) ? 'unicode' : null) ?? told;
  const start = head.toString('latin1', 0, TAR_BLOCK);
  if (WARC.test(start)) return 'warc';
  if (start.startsWith(PARQUET)) return 'parquet';
  if (ZIP.some((mark) => start.startsWith(mark))) return officeRefusal(await input.head(LOOK)) ?? 'zip';
  return binaryRefusal(head) ?? (await textForm(input, options));
}

/** The form of what is text: in UTF-16 it is looked at as its text. */
async function textForm(input: Peeked, { textKeys, maxBytes }: RecordOptions): Promise<Layer | Refusal> {
  const encoding = unicodeOf(await input.head(TAR_BLOCK));
  if (encoding) {
    const text = new TextDecoder(encoding).decode(await input.head(LOOK));
    return (await isStructured(text, input.ended, textKeys)) ? 'unicode' : 'page';
  }
  const own = ownOutput((await input.head(TAR_BLOCK)).toString('utf8', 0, LOOK));
  if (own) return own;
  if (await isJsonl(input, textKeys, maxBytes)) return 'jsonl';
  const text = (await input.head(LOOK)).toString('utf8', 0, LOOK);
  return (
    xmlForm(text) ??
    mailForm(text) ??
    ((await isJson(input)) ? 'json' : null) ??
    ((await isTable(text, input.ended, textKeys)) ? 'table' : 'page')
  );
}

function unicodeOf(head: Buffer): string | null {
  const encoding = bomEncoding(head) ?? utf16ByNuls(head);
  return encoding?.startsWith('utf-16') ? encoding : null;
}

/** Real beginnings: `{"url":`, `[{`, `<?xml version="1.0"?><rss`. A page that begins so is looked at again as its text. */
const STRUCTURE = /^[\ufeff\s]*(?:\{\s*"|\[\s*[[{"]|<\?xml|<rss|<feed)/;

async function isStructured(text: string, whole: boolean, textKeys: readonly string[]): Promise<boolean> {
  return STRUCTURE.test(text) || mailForm(text) !== null || (await isTable(text, whole, textKeys));
}

/** The parser of tables is loaded only where the first lines may be those of one. */
async function isTable(text: string, whole: boolean, textKeys: readonly string[]): Promise<boolean> {
  const lines = firstLines(text);
  if (likelyDelimiters(lines).length === 0 && onlyColumn(lines, textKeys) === null) return false;
  const { tableShape } = await import('./table/shape.ts');
  return tableShape(text, whole, textKeys) !== null;
}
