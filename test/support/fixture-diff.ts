/** Length of the longest common run of lines from each pair of positions on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j];
      table[i]![j] = same ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}

/**
 * The lines that differ, `- ` for those only in `before` and `+ ` for those only in `after`; empty when
 * the texts are the same. A run of common lines is shown as one line before each difference.
 */
export function lineDiff(before: string, after: string): string {
  if (before === after) return '';
  const a = before.split('\n');
  const b = after.split('\n');
  const table = commonLengths(a, b);
  const out: string[] = [];
  let common: string | null = null;
  const push = (mark: string, line: string) => {
    if (common !== null) out.push(`  ${common}`);
    common = null;
    out.push(`${mark} ${line}`);
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      common = a[i]!;
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!)) push('-', a[i++]!);
    else push('+', b[j++]!);
  }
  return out.join('\n');
}
