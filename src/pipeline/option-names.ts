/** Words with more edits than this between them are different words, as on the command line. */
const MAX_EDITS = 3;
/** Least share of the longer word that is unchanged. */
const MIN_SAME = 0.4;

/** The word most like the given one; `null` when none is like it. Example: `langauge` and `language`. */
function closest(word: string, words: readonly string[]): string | null {
  let found: string | null = null;
  let least = MAX_EDITS + 1;
  for (const other of words) {
    const longer = Math.max(word.length, other.length);
    if (Math.abs(word.length - other.length) > MAX_EDITS) continue;
    const edits = editsBetween(word.toLowerCase(), other.toLowerCase());
    if (edits >= least || 1 - edits / longer <= MIN_SAME) continue;
    found = other;
    least = edits;
  }
  return found;
}

/** Characters to insert, delete, replace or swap with the next, to make one word of the other. */
function editsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? rows[i - 2]![j - 2]! + 1
          : replaced;
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, replaced, swapped);
    }
    rows[i] = row;
  }
  return rows[a.length]![b.length]!;
}

/**
 * Refuses what nobody reads: a slip (`langauge`) would go unnoticed.
 *
 * @param prefix How the names begin in messages. Example: `stated.`.
 * @throws RangeError for a key that is not among these.
 */
export function checkNames(options: object, known: readonly string[], prefix = ''): void {
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    const meant = closest(name, known);
    const hint = meant === null ? `${known.join(', ')} are known` : `did you mean ${prefix}${meant}?`;
    throw new RangeError(`${prefix}${name}: no such option: ${hint}`);
  }
}
