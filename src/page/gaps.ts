/** Characters of a row that is a whole page: no paragraph of 6,000 dumps with such gaps has as many. */
export const MIN_ROW_WITH_GAPS = 1000;
/** White space between two blocks. */
const GAP = / {4,}/g;
const NO_GAPS: readonly number[] = [];
/** Gaps in a row of nothing but blocks. */
const MIN_GAPS = 8;

/**
 * Where a page of one row is cut: its blocks have nothing but white space between them. Offsets into `raw`, ascending, never 0.
 * Example: `Home      News      Bridge closes      By Jane Holloway      The bridge will close on Monday.`
 */
export function gapsOf(raw: string): readonly number[] {
  if (raw.length < MIN_ROW_WITH_GAPS || !raw.includes('    ')) return NO_GAPS;
  const ends = Array.from(raw.matchAll(GAP), ({ index, 0: gap }) => index + gap.length);
  const gaps = ends.filter((end) => /\S/.test(raw.charAt(end)));
  const inside = gaps[0] === raw.length - raw.trimStart().length ? gaps.slice(1) : gaps;
  return inside.length >= MIN_GAPS ? inside : NO_GAPS;
}

/** Both kinds of cuts, ascending. */
export function merged(cuts: readonly number[], gaps: readonly number[]): readonly number[] {
  if (gaps.length === 0) return cuts;
  return [...new Set([...cuts, ...gaps])].sort((a, b) => a - b);
}
