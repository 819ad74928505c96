const CARRIAGE_RETURN = /\r\n?/g;

/**
 * A text whose only line end is `\n`, so that nothing that reads it depends on which ones it had, and where its offsets are in
 * the text as it came.
 */
export interface UnixText {
  readonly text: string;
  /** `null` where the text came so. */
  readonly original: OriginalText | null;
}

/** A text as it came. */
export interface OriginalText {
  readonly text: string;
  /** The offset in it of an offset in the text with `\n` only. */
  offsetOf(offset: number): number;
}

export function withUnixLineEnds(text: string): UnixText {
  if (!text.includes('\r')) return { text, original: null };
  /** Where, in the text that comes of it, two characters became one. */
  const pairs: number[] = [];
  const unix = text.replace(CARRIAGE_RETURN, (end: string, at: number) => {
    if (end.length > 1) pairs.push(at - pairs.length);
    return '\n';
  });
  return { text: unix, original: { text, offsetOf: (offset) => offset + countBelow(pairs, offset) } };
}

/** How many of these numbers, which ascend, are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
