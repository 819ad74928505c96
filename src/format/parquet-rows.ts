import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { COLUMNS, type Column, type TableRow } from './row.ts';

/** Bytes of JSON and rows that are held until they are written as a row group. */
const GROUP_BYTES = 16 * 2 ** 20;
const GROUP_ROWS = 50_000;

type Element = ParquetWriter['schema'][number];

const LISTS: ReadonlySet<Column> = new Set(['authors', 'warnings']);
const NUMBERS: Readonly<Partial<Record<Column, 'INT32' | 'DOUBLE'>>> = {
  word_count: 'INT32',
  confidence_article: 'DOUBLE',
  confidence_headline: 'DOUBLE',
  confidence_published: 'DOUBLE',
};

/** Makes the bytes of a Parquet file of rows, a row group at a time. */
export class ParquetRows {
  readonly #bytes = new ByteWriter();
  readonly #writer = new ParquetWriter({
    writer: this.#bytes,
    schema: [{ name: 'root', num_children: COLUMNS.length }, ...COLUMNS.flatMap(elementsOf)],
    createdBy: 'clean-article',
  });
  #rows: TableRow[] = [];
  #size = 0;

  /** @param bytes Its size as JSON. Returns what can be written, if a row group is full; else `null`. */
  add(row: TableRow, bytes: number): Uint8Array | null {
    this.#rows.push(row);
    this.#size += bytes;
    if (this.#size < GROUP_BYTES && this.#rows.length < GROUP_ROWS) return null;
    this.#endGroup();
    return this.#made();
  }

  /** The rest of the file. */
  finish(): Uint8Array {
    if (this.#rows.length > 0) this.#endGroup();
    this.#writer.finish();
    return this.#made();
  }

  #endGroup(): void {
    const rows = this.#rows;
    const columnData = COLUMNS.map((name) => ({ name, data: rows.map((row) => row[name] ?? null) }));
    this.#writer.write({ columnData, rowGroupSize: rows.length });
    this.#rows = [];
    this.#size = 0;
  }

  /** A copy of what was made since the last time: the writer fills the same memory again. */
  #made(): Uint8Array {
    const made = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return made;
  }
}

function elementsOf(name: Column): Element[] {
  const type = NUMBERS[name];
  if (type) return [{ name, type, repetition_type: 'OPTIONAL' }];
  if (!LISTS.has(name)) return [textElement(name)];
  // The names that pandas and Spark give to the levels of a list.
  return [
    { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    textElement('element'),
  ];
}

function textElement(name: string): Element {
  return {
    name,
    type: 'BYTE_ARRAY',
    repetition_type: 'OPTIONAL',
    converted_type: 'UTF8',
    logical_type: { type: 'STRING' },
  };
}
