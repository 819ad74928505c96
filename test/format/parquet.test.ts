import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { parquet, rowLine } from '../../src/format/parquet.ts';
import { ParquetRows } from '../../src/format/parquet-rows.ts';
import type { TableRow } from '../../src/format/row.ts';
import { rowOf } from '../../src/format/row.ts';
import { cleanArticle } from '../../src/pipeline/clean.ts';
import { ARTICLE } from '../support/command.ts';

const article = cleanArticle(ARTICLE, { source: '=cmd|calc' });

/** The file of these rows, as it comes out in pieces. */
function fileOf(rows: readonly TableRow[]): ArrayBuffer {
  const made = new ParquetRows();
  const pieces = rows.flatMap((row) => made.add(row, rowLine(row).length) ?? []);
  return Uint8Array.from(Buffer.concat([...pieces, made.finish()])).buffer;
}

const back = async (rows: readonly TableRow[]) =>
  (await parquetReadObjects({ file: fileOf(rows) })) as TableRow[];

describe('a row of Parquet', () => {
  it('is a line of JSON on its way, and comes back as the same line', async () => {
    const odd: TableRow[] = [
      rowOf({ ...article, authors: ['Maren Oskarsdal', 'Jo; Lind'] }),
      { source: 'b.txt', error: 'no-text: no "text"' },
      { source: '', text: 'a\tb\n\u2028\u202e\0', authors: [], warnings: [''], word_count: 0 },
    ];
    const lines = odd.map(rowLine);
    expect((await back(odd)).map(rowLine)).toEqual(lines);
    for (const line of lines) expect(line).toMatch(/^\{"source":[^\n]*,"error":[^\n]*\}\n$/);
    expect(rowLine({ text: 'cut \ud83d here' })).toContain('cut \ufffd here');
  });

  it('has the text as it is: no apostrophe before a formula', async () => {
    const [row] = await back([JSON.parse(parquet.page(article)) as TableRow]);
    expect(row).toMatchObject({ source: '=cmd|calc', authors: article.authors, error: null });
  });
});

describe('a file of many rows', () => {
  it('is written in row groups, of which one is held at a time', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, i): TableRow => ({ source: String(i), text: 'ferry '.repeat(200_000) }),
    );
    const { row_groups: groups } = parquetMetadata(fileOf(rows));
    expect(groups.map(({ num_rows: count }) => Number(count))).toEqual([14, 14, 12]);
    expect((await back(rows)).map(({ source }) => source)).toEqual(rows.map(({ source }) => source));
  });
});
