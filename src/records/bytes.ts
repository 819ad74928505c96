import type { RecordError } from '../api/error-record.ts';
import type { RecordOptions } from './options.ts';
import type { BadRecord, PageRecord } from './record.ts';

/** An input, or a layer of one, as it is read: a file, standard input, what a decompressor gives. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What a container says of a page beside its text, before it is carried on as JSON. */
export type Metadata = Readonly<Record<string, unknown>> | null;

type Found<T> = Omit<T, 'position' | 'metadata'> & { readonly metadata: Metadata };

/** A record before it is counted. */
export type FoundRecord = Found<PageRecord> | Found<BadRecord>;

/** Opens a packed stream that was found inside another. */
export type OpenInner = (stream: Bytes, options: RecordOptions) => AsyncGenerator<FoundRecord>;

/** A container that ends early, makes no sense or cannot be read here. What came out of it before stays. */
export class ContainerError extends Error {
  readonly code: RecordError['code'];

  constructor(message: string, code: RecordError['code'] = 'bad-archive') {
    super(message);
    this.code = code;
  }
}
