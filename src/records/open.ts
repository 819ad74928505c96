import { type Bytes, Damaged, type Found } from './bytes.ts';
import { readJsonl } from './jsonl.ts';
import { isJsonl } from './jsonl-sniff.ts';
import type { RecordOptions } from './options.ts';
import { readPage } from './page.ts';
import { Peeked } from './peek.ts';
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
  for await (const found of recordsOf(stream, options)) yield { ...found, position: ++position };
}

async function* recordsOf(stream: Bytes, options: RecordOptions): AsyncGenerator<Found> {
  const input = new Peeked(stream);
  try {
    yield* (await readerOf(input, options))(input, options);
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    yield { source: options.source, error: { code: 'bad-archive', message: error.message } };
  } finally {
    await input.close();
  }
}

type Reader = (input: Bytes, options: RecordOptions) => AsyncGenerator<Found>;

async function readerOf(input: Peeked, options: RecordOptions): Promise<Reader> {
  const { kind, textKey, maxBytes } = options;
  if (kind === 'jsonl') return readJsonl;
  return kind === 'auto' && (await isJsonl(input, textKey, maxBytes)) ? readJsonl : readPage;
}
