import type { Bytes, Metadata } from './bytes.ts';
import { readLayers } from './layers.ts';
import { jsonOf } from './objects/numeral.ts';
import { only } from './objects/object.ts';
import type { RecordOptions } from './options.ts';
import type { BadRecord, PageRecord } from './record.ts';

/**
 * The records of an input, one at a time and in its order, whatever it is packed in. What is wrong with the input's
 * content comes as a bad record in its place.
 *
 * @throws What the stream itself throws: a file that cannot be read.
 */
export async function* openRecords(
  stream: Bytes,
  options: RecordOptions,
): AsyncGenerator<PageRecord | BadRecord> {
  let position = 0;
  for await (const found of readLayers(stream, options)) {
    const metadata = kept(found.metadata, options.keep);
    yield { ...found, metadata: metadata && jsonOf(metadata), position: ++position };
  }
}

/** What of a record's metadata is carried through. */
function kept(metadata: Metadata, keys: RecordOptions['keep']): Metadata {
  if (metadata === null || keys === null) return metadata;
  const chosen = only(metadata, keys);
  return Object.keys(chosen).length > 0 ? chosen : null;
}
