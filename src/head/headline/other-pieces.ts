import type { Line } from '../../page/line.ts';
import type { Region } from '../region/region.ts';

/** A number at a piece's end: `Press release No. 212`, not `Galaxy S23` or the `10` of `10 bridges`. */
const ENDS_IN_NUMBER = /\p{L}[.:]? (?:\p{L}{1,3}[.:]? |#)?\p{Nd}{1,6}$/u;
const WORD = /^\p{Lu}\p{Ll}/u;
/** Words of a section's name, and of what follows it. */
const MAX_SECTION_WORDS = 3;
const MIN_REST_WORDS = 4;

/**
 * Pieces of glued lines that the head's lines have once more, as the menu has the section: `Islands` of `NewsIslandsSport` and of
 * `IslandsTravel fund opens on Monday`. A name with a capital inside has the same behind it each time: `PineTree`.
 */
export function sectionPieces({ facts, from, to }: Region): (line: number) => boolean {
  const behind = new Map<string, Set<string>>();
  const next = (i: number) => (facts.lines[i + 1]?.glued ? facts.text(i + 1).split(' ', 1)[0]! : '');
  for (let i = from; i <= to; i++) {
    if (facts.words(i) > MAX_SECTION_WORDS) continue;
    const known = behind.get(facts.key(i));
    if (known) known.add(next(i));
    else behind.set(facts.key(i), new Set([next(i)]));
  }
  return (i) =>
    facts.lines[i + 1]?.glued === true &&
    facts.words(i + 1) >= MIN_REST_WORDS &&
    (behind.get(facts.key(i))?.size ?? 0) > 1;
}

/** What a piece of a glued line may be other than a part of the headline. */
export interface OtherPieces {
  /** A rule takes it for noise. */
  readonly isNoise: (line: number) => boolean;
  /** It is a section's name before the headline. */
  readonly isSection: (line: number) => boolean;
}

/**
 * Whether a stretch of a glued line takes in a piece that is something else: one that a rule takes for noise, as `Donate` in
 * `DonateTravel fund opens on Monday`, a section before the headline, or a label with a number, as in `Press release No. 212Minister opens call`.
 *
 * @param first The line in which the stretch begins.
 */
export function takesInOther(
  lines: readonly Line[],
  first: number,
  { start, end }: { readonly start: number; readonly end: number },
  { isNoise, isSection }: OtherPieces,
): boolean {
  for (let i = first; i < lines.length && lines[i]!.start < end; i++) {
    const line = lines[i]!;
    const next = lines[i + 1];
    if (line.start < start || line.end > end) continue;
    if (isNoise(i)) return true;
    if (line.end < end && isSection(i)) return true;
    if (next?.glued && next.start < end && ENDS_IN_NUMBER.test(line.text.slice(-24)) && WORD.test(next.text))
      return true;
  }
  return false;
}
