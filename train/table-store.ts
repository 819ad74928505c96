import { openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FeatureTable } from '../src/decide/table.ts';

/** Reads a table that was stored. */
export type StoredTable = () => FeatureTable;

/**
 * Tables of features on disk, as they are in memory: those of some ten thousand pages, 100 columns for several million
 * lines, take 10 GB. The file has no name any more, so that nothing of it is left when the process ends, however it ends.
 */
export class TableStore {
  readonly #file: number;
  #size = 0;

  constructor() {
    const path = join(tmpdir(), `train-tables-${process.pid}-${Date.now()}`);
    this.#file = openSync(path, 'wx+');
    rmSync(path);
  }

  /** Writes a table, and says how to get it back. */
  add({ names, columns, size }: FeatureTable): StoredTable {
    const at = this.#size;
    for (const column of columns)
      this.#size += writeSync(this.#file, column, 0, column.byteLength, this.#size);
    return () => this.#read(names, size, at);
  }

  #read(names: readonly string[], size: number, at: number): FeatureTable {
    const table = new FeatureTable(size);
    names.forEach((name, j) => {
      const column = new Float64Array(size);
      readSync(this.#file, column, 0, column.byteLength, at + j * column.byteLength);
      table.add(name, column);
    });
    return table;
  }
}
