import { openRecords } from '../../records/open.ts';
import type { RecordOptions } from '../../records/options.ts';
import type { BadRecord, PageRecord } from '../../records/record.ts';
import { messageOf } from '../../terminal/failure.ts';
import type { Io } from '../../terminal/io.ts';
import { InputBytes } from './bytes.ts';
import { type Input, type Inputs, pathOf } from './input.ts';
import type { InputItem } from './item.ts';

/** Records skipped before other tasks get a turn. */
const TURN = 64;

/** How inputs are read; their names are added here. */
export type ReadingOptions = Omit<RecordOptions, 'source' | 'file' | Told>;

/** What is told while inputs are read. */
type Told = 'onContainer' | 'onPageKey' | 'onPassedOver';

export interface Reader {
  readonly stdin: () => Io['stdin'];
  /** Write each record as one of several, whatever the input is. */
  readonly stream: boolean;
  readonly reading: ReadingOptions;
  readonly told: Pick<RecordOptions, 'onPageKey' | 'onPassedOver'>;
  /** Called when an input is opened. */
  readonly opened: (bytes: InputBytes) => void;
}

/** The records of one input. If it cannot be read, the last one is a bad record. */
async function* itemsOf(input: Input, reader: Reader): AsyncGenerator<InputItem> {
  const source = pathOf(input);
  let position = 0;
  let contained = false;
  let bytes: InputBytes | null = null;
  const item = (record: PageRecord | BadRecord): InputItem => {
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
    const file = bytes.size === null ? null : source;
    const options = { ...reader.reading, ...reader.told, source, file, onContainer };
    for await (const record of openRecords(bytes, options)) {
      position = record.position;
      yield item(record);
    }
  } catch (error) {
    const unreadable = { code: 'unreadable', message: messageOf(error) } as const;
    yield item({ source, position: position + 1, error: unreadable, metadata: null });
  }
}

/** The records of all inputs, in order. @param whatToSkip Called for each record, in order: what to skip, if anything. */
export async function* allItems(
  inputs: Inputs,
  reader: Reader,
  whatToSkip: (item: InputItem) => Promise<'record' | 'input' | null>,
): AsyncGenerator<InputItem> {
  let skipped = 0;
  for (const input of inputs.list) {
    for await (const item of itemsOf(input, reader)) {
      const skip = await whatToSkip(item);
      if (skip === null) yield item;
      // While records are skipped nothing else yields to signals and the progress bar.
      else if (++skipped % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
      if (skip === 'input') break;
    }
  }
}
