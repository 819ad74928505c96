import { type Parser, parse as parseStream } from 'csv-parse';
import { parse as parseText } from 'csv-parse/sync';
import { type Bytes, ContainerError } from '../bytes.ts';
import { tooLarge } from '../too-large.ts';

/** Quotes within a cell without quotes, and rows of other lengths, are left to whoever reads the rows. */
const LENIENT = { bom: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true } as const;

/** The first rows of the beginning of a table; one that is cut off is none of them. */
export function firstRows(head: string, delimiter: string, most: number, whole: boolean): string[][] {
  const rows: string[][] = [];
  const collect = (row: string[]) => {
    rows.push(row);
    return row;
  };
  try {
    parseText(head, { ...LENIENT, delimiter, to: most, on_record: collect });
    if (!whole && rows.length < most) rows.pop();
  } catch {
    // The beginning ends inside a quoted cell; the rows before it are there.
  }
  return rows;
}

/** Bytes parsed before the rows in them are handed on. */
const PIECE = 65_536;
/** Columns of a table; more are a trap. */
const MOST_COLUMNS = 10_000;

/** All rows, as bytes: the cells of a table may be in any encoding. @throws ContainerError after the rows before a mistake */
export async function* rowsOf(stream: Bytes, delimiter: string, maxBytes: number): AsyncGenerator<Buffer[]> {
  const rows = new Rows(delimiter, maxBytes);
  for await (const chunk of stream)
    for (let at = 0; at < chunk.length; at += PIECE) {
      await rows.write(chunk.subarray(at, at + PIECE));
      yield* rows.taken();
      if (rows.error) throw mistakeOf(rows.error, maxBytes);
      if (rows.pending > maxBytes + PIECE) throw new ContainerError(tooLarge(maxBytes).message, 'too-large');
    }
  await rows.end();
  yield* rows.taken();
  if (rows.error) throw mistakeOf(rows.error, maxBytes);
}

/** Rows are taken as they are parsed: a stream that fails would throw away those that it holds. */
class Rows {
  readonly #parser: Parser;
  #found: Buffer[][] = [];
  #whole = 0;
  /** Bytes since the last row, or line without one. The parser itself counts those of one cell only. */
  pending = 0;
  error: Error | null = null;

  constructor(delimiter: string, maxBytes: number) {
    const on_record = (row: unknown) => {
      this.#found.push(row as Buffer[]);
      return null;
    };
    this.#parser = parseStream({
      ...LENIENT,
      delimiter,
      encoding: null,
      max_record_size: maxBytes,
      on_record,
      // Seen as they come: the cells of a row are held, and a row may have no end.
      cast: (cell, { index }) => {
        if (index >= MOST_COLUMNS) throw new ContainerError(`more than ${MOST_COLUMNS} columns`);
        return cell;
      },
    });
    this.#parser.on('error', (error) => {
      this.error = error;
    });
    this.#parser.resume();
  }

  taken(): Buffer[][] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  write(bytes: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.#parser.write(bytes, () => {
        const { records, empty_lines: blank } = this.#parser.info;
        this.pending = records + blank === this.#whole ? this.pending + bytes.length : 0;
        this.#whole = records + blank;
        resolve();
      });
    });
  }

  end(): Promise<void> {
    return new Promise((resolve) => {
      this.#parser.once('close', resolve);
      this.#parser.end();
    });
  }
}

/** What the parser cannot get over, in words; any other error is none of the table's. */
function mistakeOf(error: unknown, maxBytes: number): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'CSV_MAX_RECORD_SIZE') return new ContainerError(tooLarge(maxBytes).message, 'too-large');
  if (code === 'CSV_QUOTE_NOT_CLOSED') return new ContainerError('the table ends inside a quoted cell');
  return code.startsWith('CSV_')
    ? new ContainerError(`the table has a mistake: ${(error as Error).message}`)
    : error;
}
