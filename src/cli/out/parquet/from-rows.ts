import { closeSync, fstatSync, fsyncSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../../files/folder.ts';
import { journalLines } from '../../../files/journal.ts';
import { moveTo, openAnew, openToRead, removeFile } from '../../../files/own-file.ts';
import { rowLine } from '../../../format/parquet.ts';
import { ParquetRows } from '../../../format/parquet-rows.ts';
import type { TableRow } from '../../../format/row.ts';
import { ParquetFile } from '../../../records/parquet/parquet-file.ts';
import { type Seekable, seekableFile } from '../../../records/seekable.ts';
import { Failure, isDiskError } from '../../../terminal/failure.ts';
import { beside } from '../side-files.ts';

/** Writes the Parquet file of a file of rows, whole or not at all. */
export function writeParquet(rows: Place, place: Place): void {
  const from = openToRead(rows);
  if (from === null) throw new Failure('its rows have gone');
  const part = beside(place, 'part');
  const file = openAnew(part, place.name);
  try {
    for (const bytes of parquetOf(from)) writeFileSync(file, bytes);
    fsyncSync(file);
    moveTo(part, file, place.name);
  } catch (error) {
    removeFile(part);
    throw error;
  } finally {
    closeSync(file);
  }
}

/** @param rows Opened; it is closed in the end. */
function* parquetOf(rows: number): Generator<Uint8Array> {
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
 * Takes a finished Parquet file apart into its file of rows again, so that a later run can go on from it. Returns whether it
 * could be read: it may be damaged, or of another program. Then all is cleaned again.
 */
export async function takeApart(place: Place, rows: Place): Promise<boolean> {
  const fd = openToRead(place);
  if (fd === null) return false;
  const file = seekableFile({ fd, stats: fstatSync(fd) }, join(place.folder.path, place.name));
  try {
    await writeRows(file, rows, place.name);
    return true;
  } catch (error) {
    if (isDiskError(error)) throw error;
    return false;
  } finally {
    await file.close();
  }
}

/** Under the name of the part file until the last one is there: a run that goes on from a killed one knows it by that. */
async function writeRows(file: Seekable, rows: Place, final: string): Promise<void> {
  const parquet = await ParquetFile.open(file);
  const part = beside(rows, 'part');
  const out = openAnew(part, final);
  try {
    for (const group of parquet.groups())
      for (const row of await parquet.rows(group)) writeFileSync(out, rowLine(row as TableRow));
    moveTo(part, out, rows.name);
  } catch (error) {
    removeFile(part);
    throw error;
  } finally {
    closeSync(out);
  }
}
