import { BINARY, isBinary } from '../input/binary.ts';
import { bad } from './bad.ts';
import type { Bytes, FoundRecord, Metadata } from './bytes.ts';
import { collect } from './collect.ts';
import type { RecordOptions } from './options.ts';
import type { PageRecord } from './record.ts';
import { tooLarge } from './too-large.ts';

/** A whole stream as one page. */
export async function* readWholePage(
  stream: Bytes,
  { source, maxBytes }: RecordOptions,
): AsyncGenerator<FoundRecord> {
  const content = await collect(stream, maxBytes);
  if (content === null) yield bad(source, tooLarge(maxBytes));
  else yield pageOf({ source, content, charset: null, now: null, metadata: null });
}

/** The page, or a bad record when its bytes are no text. */
export function pageOf(
  page: Omit<PageRecord, 'position' | 'content' | 'metadata'> & { content: Uint8Array; metadata: Metadata },
): FoundRecord {
  if (!isBinary(page.content)) return page;
  return bad(page.source, BINARY, page.metadata);
}
