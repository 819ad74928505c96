/** What the trees read: a column a feature, a row a candidate. Every row adds the same features in the same order. */
export class RankingTable {
  readonly names: string[] = [];
  readonly columns: Float64Array[] = [];
  private readonly size: number;
  private row = -1;
  private at = 0;

  constructor(size: number) {
    this.size = size;
  }

  nextRow(): void {
    this.row++;
    this.at = 0;
  }

  add(name: string, value: number): void {
    if (this.row === 0) {
      this.names.push(name);
      this.columns.push(new Float64Array(this.size));
    }
    this.columns[this.at++]![this.row] = value;
  }
}
