import type { BadRecord, PageRecord } from './record.ts';

/** An input, or a layer of one, as it is read: a file, standard input, what a decompressor gives. */
export type Bytes = AsyncIterable<Uint8Array>;

/** A record before it is counted. */
export type Found = Omit<PageRecord, 'position'> | Omit<BadRecord, 'position'>;

/** A container that ends early or makes no sense. What came out of it before stays. */
export class Damaged extends Error {}
