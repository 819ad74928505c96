import type * as library from '../index.ts';
import { checkNames } from '../pipeline/option-names.ts';
import { type DataFile, fetchData, unpackedData } from './data.ts';
import { startLibrary } from './start.ts';

export type * from '../index.ts';
export type { DataFile } from './data.ts';

export interface LoadOptions {
  /** Gives the bytes of one of the package's data files. By default it is fetched from beside this module. */
  read?: (file: DataFile) => Promise<ArrayBuffer | Uint8Array>;
}

/** The functions of the library, as Node has them. */
export type Library = typeof library;

/**
 * Loads the library in a browser, a worker, or what else has no files: its data first, then its code.
 *
 * @throws RangeError for an unknown option, and what `read` or `fetch` throws.
 */
export async function load(options: LoadOptions = {}): Promise<Library> {
  checkNames(options, ['read']);
  return startLibrary(await unpackedData(options.read ?? fetchData));
}
