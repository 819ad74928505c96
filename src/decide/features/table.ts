/** A page's features, a column each; a column holds one number a line. */
export class FeatureTable {
  readonly names: string[] = [];
  readonly columns: Float64Array[] = [];
  readonly size: number;

  /** @param size The page's number of lines. */
  constructor(size: number) {
    this.size = size;
  }

  /**
   * The column of that name.
   *
   * @throws Error when there is none.
   */
  column(name: string): Float64Array {
    const column = this.columns[this.names.indexOf(name)];
    if (!column) throw new Error(`no feature is called ${name}`);
    return column;
  }

  /** Adds a column and returns it for further use. */
  add(name: string, column: Float64Array): Float64Array {
    this.names.push(name);
    this.columns.push(column);
    return column;
  }

  /** Adds a column computed line by line. */
  fill(name: string, value: (line: number) => number): Float64Array {
    const column = new Float64Array(this.size);
    for (let i = 0; i < this.size; i++) column[i] = value(i);
    return this.add(name, column);
  }
}

/** The column moved so that line `i` shows line `i + by`; `outside` beyond the page. */
export function shifted(column: Float64Array, by: number, outside: number): Float64Array {
  const out = new Float64Array(column.length).fill(outside);
  for (let i = Math.max(0, -by); i < column.length && i + by < column.length; i++) out[i] = column[i + by]!;
  return out;
}

/** Sums before each line: `result[i]` is the sum of `column[0..i)`; one longer than the column. */
export function prefixSums(column: Float64Array): Float64Array {
  const sums = new Float64Array(column.length + 1);
  for (let i = 0; i < column.length; i++) sums[i + 1] = sums[i]! + column[i]!;
  return sums;
}

/** Mean of `column` over lines `[i + from, i + to]` that exist; 0 where none does. */
export function windowMean(sums: Float64Array, from: number, to: number): Float64Array {
  const size = sums.length - 1;
  const out = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const a = Math.max(0, i + from);
    const b = Math.min(size, i + to + 1);
    if (b > a) out[i] = (sums[b]! - sums[a]!) / (b - a);
  }
  return out;
}
