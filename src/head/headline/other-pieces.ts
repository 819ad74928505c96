import type { Line } from '../../page/line.ts';

/** A number at a piece's end: `Press release No. 212`, not `Galaxy S23` or the `10` of `10 bridges`. */
const ENDS_IN_NUMBER = /\p{L}[.:]? (?:\p{L}{1,3}[.:]? |#)?\p{Nd}{1,6}$/u;
const WORD = /^\p{Lu}\p{Ll}/u;

/**
 * Whether a stretch of a glued line takes in a piece that is something else: one that a rule takes for noise, as `Donate` in
 * `DonateTravel fund opens on Monday`, or a label with a number, as in `Press release No. 212Minister opens call`.
 *
 * @param first The line in which the stretch begins.
 * @param isNoise Whether a rule takes a line for noise.
 */
export function takesInOther(
  lines: readonly Line[],
  first: number,
  { start, end }: { readonly start: number; readonly end: number },
  isNoise: (line: number) => boolean,
): boolean {
  for (let i = first; i < lines.length && lines[i]!.start < end; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    if (line.start < start || line.end > end) continue;
    if (isNoise(i)) return true;
    if (next?.glued && next.start < end && ENDS_IN_NUMBER.test(line.text.slice(-24)) && WORD.test(next.text))
      return true;
  }
  return false;
}
