import type { RecordError } from '../../api/error-record.ts';
import { BINARY, isBinary } from '../../input/binary.ts';
import type { PageRecord } from '../record.ts';
import { dechunk } from './chunked.ts';
import { decodeContent } from './content-encoding.ts';

/**
 * A record with its body as the server meant it, or why that is no page. It is called where the page is cleaned: what a body
 * of some kilobytes unpacks to may take long.
 *
 * @param most Bytes that the body may have; by default those that the record says.
 */
export function decodedPage(record: PageRecord, most?: number): PageRecord | RecordError {
  const { packed, content } = record;
  if (!packed || typeof content === 'string') return record;
  const stored = Buffer.from(content.buffer, content.byteOffset, content.length);
  const whole = packed.chunked ? dechunk(stored) : stored;
  const body = decodeContent(whole, packed.encodings, most ?? packed.most);
  if ('code' in body) return body;
  return isBinary(body) ? BINARY : { ...record, content: body, packed: null };
}
