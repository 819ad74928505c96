import type { RecordError } from '../../api/error-record.ts';
import { isBinary } from '../../input/binary.ts';
import { isMoment } from '../../text/moment.ts';
import { bad } from '../bad.ts';
import type { Bytes, FoundRecord } from '../bytes.ts';
import { acrossDamage } from '../damage.ts';
import type { RecordOptions } from '../options.ts';
import { pageOf } from '../page.ts';
import type { Packed } from '../record.ts';
import { tooLarge } from '../too-large.ts';
import { encodingsIn } from './content-encoding.ts';
import { type HttpResponse, parseResponse } from './http-response.ts';
import { header, type WarcRecord, warcRecords } from './warc-reader.ts';

/** What is a page by its type. Real values: `text/html; charset=utf-8`, `application/xhtml+xml`. */
const PAGE_TYPE = /^\s*(?:text\/(?:html|plain)|application\/xhtml\+xml)\b/i;
/** The encoding that a type names. Real values: `text/html; charset=ISO-8859-2`, `text/html;charset="utf-8"`. */
const CHARSET = /\bcharset\s?=\s?["']?([\w:.-]{2,40})/i;
/** Real value: `chunked`. */
const CHUNKED = /\bchunked\b/i;
/** Content encodings of one response; servers apply one, a proxy a second. */
const MOST_ENCODINGS = 5;
/** The type of a record that holds a response. Real value: `application/http; msgtype=response`. */
const HTTP_TYPE = /^\s*application\/http\b/i;

/**
 * The pages of a web archive: the text of `conversion` records (WET), the bodies of `response` records that are HTML
 * or plain text (WARC). Other records are no pages.
 */
export function readWarc(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  return acrossDamage(stream, options, async function* (part, resumed) {
    for await (const record of warcRecords(part, options.maxBytes, resumed)) {
      const found = pageIn(record, options);
      if (found) yield found;
    }
  });
}

function pageIn(record: WarcRecord, { source: archive, maxBytes }: RecordOptions): FoundRecord | null {
  const { headers, block, cut } = record;
  const kind = header(headers, 'WARC-Type');
  const type = header(headers, 'Content-Type');
  const response = kind === 'response' && HTTP_TYPE.test(type ?? '') ? parseResponse(block) : null;
  if (response ? !isPage(response) : kind !== 'conversion' || !PAGE_TYPE.test(type ?? 'text/plain'))
    return null;
  const source = uriOf(record) ?? archive;
  const metadata = metadataOf(record, response);
  if (cut) return bad(source, tooLarge(maxBytes), metadata);
  if (!response) return pageOf({ source, content: block, charset: null, now: dateOf(record), metadata });
  const page = {
    source,
    content: response.body,
    charset: charsetOf(response),
    now: dateOf(record),
    metadata,
  };
  const packed = packedBy(response, maxBytes);
  if (packed.encodings.length > MOST_ENCODINGS) return bad(source, tooDeep(packed), metadata);
  return packed.chunked || packed.encodings.length > 0 ? { ...page, packed } : pageOf(page);
}

function isPage({ headers, body }: HttpResponse): boolean {
  const type = headers.get('content-type');
  return type ? PAGE_TYPE.test(type) : !isBinary(body);
}

function packedBy({ headers }: HttpResponse, most: number): Packed {
  const transfer = headers.get('transfer-encoding') ?? '';
  const encodings = [...encodingsIn(headers.get('content-encoding') ?? ''), ...encodingsIn(transfer)];
  return { chunked: CHUNKED.test(transfer), encodings, most };
}

function tooDeep({ encodings }: Packed): RecordError {
  const message = `packed ${encodings.length} times over by its content encodings, ${MOST_ENCODINGS} are undone`;
  return { code: 'bad-archive', message };
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
