import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { temporaryPath } from '../../../files/atomic.ts';
import { journalLines } from '../../../files/journal.ts';
import { rowLine } from '../../../format/parquet.ts';
import { ParquetRows } from '../../../format/parquet-rows.ts';
import type { TableRow } from '../../../format/row.ts';
import { ParquetFile } from '../../../records/parquet/parquet-file.ts';
import { seekableFile } from '../../../records/seekable.ts';

/** Writes the Parquet file of a file of rows, whole or not at all. */
export function writeParquet(rows: string, place: string): void {
  const temporary = temporaryPath(place);
  try {
    const file = openSync(temporary, 'wx');
    try {
      for (const bytes of parquetOf(rows)) writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, place);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function* parquetOf(rows: string): Generator<Uint8Array> {
  const parquet = new ParquetRows();
  let at = 0;
  for (const { value, end } of journalLines(rows)) {
    const bytes = parquet.add(value as TableRow, end - at);
    at = end;
    if (bytes) yield bytes;
  }
  yield parquet.finish();
}

/**
 * Takes a finished Parquet file apart into its file of rows again, so that a later run can go on from it.
 *
 * @throws Error where it cannot be read, such as a file of another program.
 */
export async function writeRows(place: string, rows: string): Promise<void> {
  const file = await seekableFile(place);
  const out = await open(rows, 'wx');
  try {
    const parquet = await ParquetFile.open(file);
    for (const group of parquet.groups())
      for (const row of await parquet.rows(group)) await out.write(rowLine(row as TableRow));
  } finally {
    await Promise.all([file.close(), out.close()]);
  }
}
