import { strictUtf8 } from '../../input/unicode.ts';
import { bad } from '../bad.ts';
import type { Bytes, FoundRecord } from '../bytes.ts';
import { recordOfRow } from '../objects/row.ts';
import { untilWithoutPages } from '../objects/without-pages.ts';
import type { RecordOptions } from '../options.ts';
import { Peeked } from '../peek.ts';
import { rowsOf } from './csv.ts';
import { type TableShape, tableShape } from './shape.ts';

/** Bytes by which the form of a table is seen. */
const LOOK = 65_536;
/** Where nothing can be seen: a table that the command line names. */
const PLAIN: TableShape = { delimiter: ',', header: null };

/** The records of CSV or TSV, one a row. */
export function readTable(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  return untilWithoutPages(recordsOf(stream, options), options);
}

async function* recordsOf(stream: Bytes, options: RecordOptions): AsyncGenerator<FoundRecord> {
  const input = new Peeked(stream);
  const head = await input.head(LOOK);
  const { delimiter, header } =
    tableShape(head.toString('utf8', 0, LOOK), input.ended, options.textKeys) ?? PLAIN;
  let first = header !== null;
  for await (const row of rowsOf(input, delimiter, options.maxBytes)) {
    if (first) first = false;
    else if (header !== null && row.length !== header.length) yield bad(options.source, misfit(row, header));
    else yield recordOfRow(row.map(decoded), header, options);
  }
}

function misfit(row: readonly Buffer[], header: readonly string[]) {
  const message = `a row of ${row.length} cells in a table of ${header.length}: a cell lacks its quotes`;
  return { code: 'bad-archive', message } as const;
}

/** Text where the bytes are UTF-8; else the bytes, whose encoding is found where they are read. */
function decoded(cell: Buffer): string | Buffer {
  return strictUtf8(cell) ?? cell;
}
