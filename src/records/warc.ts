import { isBinary } from '../input/binary.ts';
import { isMoment } from '../text/moment.ts';
import { bad } from './bad.ts';
import type { Bytes, FoundRecord } from './bytes.ts';
import { dechunk } from './chunked.ts';
import { decodeContent } from './content-encoding.ts';
import { type HttpResponse, parseResponse } from './http-response.ts';
import type { RecordOptions } from './options.ts';
import { pageOf } from './page.ts';
import { tooLarge } from './too-large.ts';
import { header, type WarcRecord, warcRecords } from './warc-reader.ts';

/** What is a page by its type. Real values: `text/html; charset=utf-8`, `application/xhtml+xml`. */
const PAGE_TYPE = /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;
/** The encoding that a type names. Real values: `text/html; charset=ISO-8859-2`, `text/html;charset="utf-8"`. */
const CHARSET = /\bcharset\s?=\s?["']?([\w:.-]{2,40})/i;
/** The type of a record that holds a response. Real value: `application/http; msgtype=response`. */
const HTTP_TYPE = /^\s*application\/http\b/i;

/**
 * The pages of a web archive: the text of `conversion` records (WET), the bodies of `response` records that are HTML
 * or plain text (WARC). Other records are no pages.
 */
export async function* readWarc(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  for await (const record of warcRecords(stream, options.maxBytes)) {
    const found = pageIn(record, options);
    if (found) yield found;
  }
}

function pageIn(record: WarcRecord, { source: archive, maxBytes }: RecordOptions): FoundRecord | null {
  const { headers, block, cut } = record;
  const kind = header(headers, 'WARC-Type');
  const type = header(headers, 'Content-Type');
  const response = kind === 'response' && HTTP_TYPE.test(type ?? '') ? parseResponse(block) : null;
  if (response ? !isPage(response) : kind !== 'conversion' || !PAGE_TYPE.test(type ?? 'text/plain'))
    return null;
  const source = uriOf(record) ?? archive;
  const content = cut ? null : response ? bodyOf(response, maxBytes) : block;
  const metadata = metadataOf(record, response);
  if (content === null) return bad(source, tooLarge(maxBytes), metadata);
  const charset = response ? charsetOf(response) : null;
  return pageOf({ source, content, charset, now: dateOf(record), metadata });
}

function isPage({ headers, body }: HttpResponse): boolean {
  const type = headers.get('content-type');
  return type ? PAGE_TYPE.test(type) : !isBinary(body);
}

function bodyOf({ headers, body }: HttpResponse, most: number): Buffer | null {
  const chunked = headers.get('transfer-encoding')?.toLowerCase().includes('chunked');
  return decodeContent(chunked ? dechunk(body) : body, headers.get('content-encoding') ?? '', most);
}

function charsetOf({ headers }: HttpResponse): string | null {
  return CHARSET.exec(headers.get('content-type') ?? '')?.[1] ?? null;
}

/** wget writes it in angle brackets. */
function uriOf({ headers }: WarcRecord): string | null {
  const uri = header(headers, 'WARC-Target-URI');
  return uri?.startsWith('<') && uri.endsWith('>') ? uri.slice(1, -1) : uri || null;
}

function dateOf({ headers }: WarcRecord): string | null {
  const date = header(headers, 'WARC-Date');
  return date !== null && isMoment(date) ? date : null;
}

/** The record's own headers, by their names in the WARC standard; the length is that of the packed block. */
function metadataOf({ headers }: WarcRecord, response: HttpResponse | null): Record<string, unknown> {
  const kept = [...headers].filter(([name]) => name.toLowerCase() !== 'content-length');
  return { ...Object.fromEntries(kept), ...(response?.status && { 'HTTP-Status': response.status }) };
}
