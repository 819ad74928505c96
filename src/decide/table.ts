/** Numbers in a slab: some hundred columns of an ordinary page. */
const SLAB = 8192;
let slab = new Float64Array(SLAB);
let taken = 0;

/**
 * An array of zeros. Most of a page's few hundred columns are short, and a piece of a slab is made ten times as fast as
 * an array with its own memory. No piece is given out twice.
 */
export function zeros(size: number): Float64Array {
  if (size > SLAB / 8) return new Float64Array(size);
  if (taken + size > SLAB) {
    slab = new Float64Array(SLAB);
    taken = 0;
  }
  taken += size;
  return slab.subarray(taken - size, taken);
}

/** A page's features. Each is a column with one number for each line. */
export class FeatureTable {
  readonly names: string[] = [];
  readonly columns: Float64Array[] = [];
  readonly size: number;

  /** @param size The page's number of lines. */
  constructor(size: number) {
    this.size = size;
  }

  /**
   * The column with this name.
   *
   * @throws Error if there is none.
   */
  column(name: string): Float64Array {
    const column = this.columns[this.names.indexOf(name)];
    if (!column) throw new Error(`no feature is called ${name}`);
    return column;
  }

  /** The table of these lines only, in this order: its line `k` is this table's line `lines[k]`. */
  of(lines: Int32Array): FeatureTable {
    const table = new FeatureTable(lines.length);
    this.columns.forEach((column, j) => void table.add(this.names[j]!, gathered(column, lines)));
    return table;
  }

  /** Adds a column and returns it for further use. */
  add(name: string, column: Float64Array): Float64Array {
    this.names.push(name);
    this.columns.push(column);
    return column;
  }

  /** Adds a column computed line by line. */
  fill(name: string, value: (line: number) => number): Float64Array {
    const column = zeros(this.size);
    for (let i = 0; i < this.size; i++) column[i] = value(i);
    return this.add(name, column);
  }
}

/** The values of these lines, in this order. */
export function gathered(column: Float64Array, lines: Int32Array): Float64Array {
  const out = zeros(lines.length);
  for (let k = 0; k < lines.length; k++) out[k] = column[lines[k]!]!;
  return out;
}

/** The column, moved: line `i` gets the value of line `i + by`, or `outside` if the page has no such line. */
export function shifted(column: Float64Array, by: number, outside: number): Float64Array {
  const out = zeros(column.length).fill(outside);
  for (let i = Math.max(0, -by); i < column.length && i + by < column.length; i++) out[i] = column[i + by]!;
  return out;
}

/** Sums of all values before each line: `result[i]` is the sum of `column[0..i)`. One longer than the column. */
export function prefixSums(column: Float64Array): Float64Array {
  const sums = zeros(column.length + 1);
  let sum = 0;
  for (let i = 0; i < column.length; i++) {
    sum += column[i]!;
    sums[i + 1] = sum;
  }
  return sums;
}

/** Mean of `column` over the lines `[i + from, i + to]` that exist; 0 if none does. */
export function windowMean(sums: Float64Array, from: number, to: number): Float64Array {
  const size = sums.length - 1;
  const out = zeros(size);
  for (let i = 0; i < size; i++) {
    const a = Math.max(0, i + from);
    const b = Math.min(size, i + to + 1);
    if (b > a) out[i] = (sums[b]! - sums[a]!) / (b - a);
  }
  return out;
}
