import { openRecords } from '../../records/open.ts';
import type { RecordOptions } from '../../records/options.ts';
import type { BadRecord, PageRecord } from '../../records/record.ts';
import { messageOf } from '../../terminal/failure.ts';
import type { Io } from '../../terminal/io.ts';
import { InputBytes } from './bytes.ts';
import { fileOf, type Input, type Inputs, pathOf } from './input.ts';
import type { InputItem } from './item.ts';
import { type OpenInput, openInput } from './open.ts';

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
  /** Ends what may not give anything for hours, such as a pipe. */
  readonly stop?: AbortSignal;
}

/** The records of one input. If it cannot be read, the last one is a bad record. */
async function* itemsOf(input: Input, reader: Reader): AsyncGenerator<InputItem> {
  const source = pathOf(input);
  let position = 0;
  let contained = false;
  let opened: OpenInput | null = null;
  let bytes: InputBytes | null = null;
  const item = (record: PageRecord | BadRecord): InputItem => {
    const stream = contained || reader.stream;
    const page = 'error' in record ? null : { record, stream };
    const size = (page?.record.content.length ?? 0) + (record.metadata?.length ?? 0);
    return { input, record, contained, page, size, hash: () => bytes?.hash ?? null };
  };
  const onContainer = () => {
    contained = true;
  };
  try {
    opened = await openedOf(input, reader);
    bytes = new InputBytes(opened);
    reader.opened(bytes);
    const file = bytes.size === null ? null : fileOf(input);
    const options = { ...reader.reading, ...reader.told, source, file, onContainer };
    for await (const record of openRecords(bytes, options)) {
      position = record.position;
      yield item(record);
    }
  } catch (error) {
    const unreadable = { code: 'unreadable', message: messageOf(error) } as const;
    yield item({ source, position: position + 1, error: unreadable, metadata: null });
  } finally {
    opened?.close();
  }
}

/** Standard input is not this run's to close. */
async function openedOf(input: Input, { stdin, stop }: Reader): Promise<OpenInput> {
  if (input.folder) return openInput(input, stop);
  return { size: null, bytes: stdin() as AsyncIterable<Buffer>, close: () => {} };
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
