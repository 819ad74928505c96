import type { Values } from '../../chooser/features.ts';
import type { Line } from '../../page/line.ts';
import { type Candidate, rangeOf } from './candidate.ts';
import { rankingFeatures } from './ranking-table.ts';
import type { Surroundings } from './surroundings.ts';

/** Places on the page that are examined. */
const MAX_PLACES = 8;
/** Shorter texts occur in others by chance. */
const MIN_LENGTH = 8;

/**
 * How a place repeats a candidate's text. As a whole line: above the body's start (`whole`), in the body as a section
 * heading that a table of contents lists (`heading`), below the body (`after`). At a line's end, like a breadcrumb
 * (`trail`), or at its start (`opens`). Otherwise in running text (`prose`) or in another line (`within`):
 * `Leave a reply on “Bridge closes”`.
 */
const WAYS = ['whole', 'heading', 'after', 'trail', 'opens', 'prose', 'within'] as const;
type Way = (typeof WAYS)[number];

/** Features for the trees: where else the page has a candidate's text. */
export function addEchoes(row: Values, c: Candidate, around: Surroundings): void {
  const { page } = around.context;
  const own = rangeOf(page, c) ?? [0, 0];
  const counts = { whole: 0, heading: 0, after: 0, trail: 0, opens: 0, prose: 0, within: 0 };
  let at = c.text.length < MIN_LENGTH ? -1 : page.text.indexOf(c.text);
  for (let n = 0; at >= 0 && n < MAX_PLACES; n++) {
    const end = at + c.text.length;
    const isOwn = at < own[1] && own[0] < end;
    const line = isOwn ? null : lineAround(page.lines, at);
    if (line) counts[wayOf(line, at, end, own[1], around)]++;
    at = page.text.indexOf(c.text, end);
  }
  for (const way of WAYS) row[rankingFeatures.at[`echo-${way}`]] = counts[way];
}

function wayOf(line: Line, at: number, end: number, own: number, { context, region }: Surroundings): Way {
  const { page, decision } = context;
  const opens = page.text.slice(line.start, at).trim() === '';
  const ends = page.text.slice(end, line.end).trim() === '';
  if (opens && ends) {
    if (line.index > decision.last) return 'after';
    return at > own && line.index > region.dense ? 'heading' : 'whole';
  }
  if (ends) return 'trail';
  if (opens) return 'opens';
  return decision.verdicts[line.index]?.body ? 'prose' : 'within';
}

/** The line that contains an offset, by binary search. */
function lineAround(lines: readonly Line[], offset: number): Line | null {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if (lines[mid]!.start <= offset) low = mid;
    else high = mid - 1;
  }
  const line = lines[low];
  return line && line.start <= offset && offset < line.end ? line : null;
}
