import { openRecords } from '../../records/open.ts';
import type { RecordOptions } from '../../records/options.ts';
import type { BadRecord, PageRecord } from '../../records/record.ts';
import { inWords } from '../../terminal/failure.ts';
import type { Io } from '../../terminal/io.ts';
import { InputBytes } from './bytes.ts';
import { type Input, type Inputs, pathOf } from './input.ts';
import type { Item } from './item.ts';

/** Records passed over at one go. */
const TURN = 64;

/** How inputs are read; what they are called is found out here. */
export type Reading = Omit<RecordOptions, 'source' | 'onContainer'>;

export interface Reader {
  readonly stdin: () => Io['stdin'];
  /** Each record is written as one of several, whatever its input is. */
  readonly stream: boolean;
  readonly reading: Reading;
  /** Told of each input when it is opened. */
  readonly opened: (bytes: InputBytes) => void;
}

/** The records of one input; what cannot be read is a bad record. */
async function* itemsOf(input: Input, reader: Reader): AsyncGenerator<Item> {
  const source = pathOf(input);
  let position = 0;
  let contained = false;
  let bytes: InputBytes | null = null;
  const item = (record: PageRecord | BadRecord): Item => {
    const stream = contained || reader.stream;
    const page = 'error' in record ? null : { record, stream };
    return { input, record, contained, page, hash: () => bytes?.hash ?? null };
  };
  const onContainer = () => {
    contained = true;
  };
  try {
    bytes = new InputBytes(input, reader.stdin);
    reader.opened(bytes);
    for await (const record of openRecords(bytes, { ...reader.reading, source, onContainer })) {
      position = record.position;
      yield item(record);
    }
  } catch (error) {
    const unreadable = { code: 'unreadable', message: inWords(error) } as const;
    yield item({ source, position: position + 1, error: unreadable, metadata: null });
  }
}

/** All inputs' records in their order. @param passOver Answers for each record whether it is left out, in order. */
export async function* allItems(
  inputs: Inputs,
  reader: Reader,
  passOver: (item: Item) => Promise<'record' | 'input' | null>,
): AsyncGenerator<Item> {
  let passed = 0;
  for (const input of inputs.list) {
    for await (const item of itemsOf(input, reader)) {
      const left = await passOver(item);
      if (left === null) yield item;
      // Nothing else here gives a signal or the progress bar its turn.
      else if (++passed % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
      if (left === 'input') break;
    }
  }
}
