/** Which stretch of the source each stretch of the rendered text was made from; both ascend. */
export class SourceMap {
  /** Start in the rendered text, start and end in the source, three numbers a stretch. */
  private readonly stretches: number[] = [];

  /** The rendered text's `length` characters from `at` on were made from the source's `[from, to)`. */
  add(at: number, length: number, from: number, to: number): void {
    const { stretches } = this;
    const n = stretches.length;
    // Continues the last stretch, character by character.
    const isCopy = length === to - from;
    if (isCopy && stretches[n - 1] === from && at - stretches[n - 3]! === from - stretches[n - 2]!) {
      stretches[n - 1] = to;
      return;
    }
    stretches.push(at, from, to);
  }

  /** The ranges of the source that `[start, end)` of the rendered text was made from. */
  rangesOf(start: number, end: number): [number, number][] {
    const out: [number, number][] = [];
    for (let i = this.indexAt(start); i < this.stretches.length && this.stretches[i]! < end; i += 3) {
      const [at, from, to] = [this.stretches[i]!, this.stretches[i + 1]!, this.stretches[i + 2]!];
      const next = this.stretches[i + 3] ?? Number.POSITIVE_INFINITY;
      const same = to - from <= next - at;
      const a = same ? Math.min(to, from + Math.max(0, start - at)) : from;
      const b = same ? Math.min(to, from + (end - at)) : to;
      if (b > a) out.push([a, b]);
    }
    return out;
  }

  /** Where the stretch that holds `offset`, or the first one after it, is in the list. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.stretches.length / 3;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.stretches[middle * 3]! <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1) * 3;
  }
}
