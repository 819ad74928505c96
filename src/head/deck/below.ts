import type { Line } from '../../page/line.ts';
import { overlap, terms } from '../../text/same-text.ts';
import type { HeadContext } from '../found.ts';
import { isDateLike } from '../region/date-like.ts';
import type { Region } from '../region/region.ts';

/** Most words of a date, byline or label between headline and deck. */
const MAX_SMALL_WORDS = 20;
/** Most small lines (byline, date, share bar, section) between headline and deck. */
const MAX_BETWEEN = 4;
/** Most words of a section's name or another label. */
const MAX_LABEL_WORDS = 3;
/** From this share of common words on, a line says the same as another. */
export const SAME_WORDS = 0.8;

/** The first line below the headline that is neither small nor the headline again. */
export function lineBelow(context: HeadContext, region: Region, at: number, headline: string): Line | null {
  const said = terms(headline);
  for (const line of context.page.lines.slice(at + 1, at + 2 + MAX_BETWEEN)) {
    if (!line.text || isSmall(context, region, line) || isLabel(region, line)) continue;
    if (overlap(region.facts.terms(line.index), said) >= SAME_WORDS) continue;
    return line;
  }
  return null;
}

/** A date, a byline, or a line that a rule labels as noise. */
function isSmall(context: HeadContext, region: Region, line: Line): boolean {
  const labels = context.labels[line.index] ?? [];
  if (region.facts.words(line.index) > MAX_SMALL_WORDS) return false;
  if (isDateLike(line.text, labels)) return true;
  return labels.some((l) => l.certainty !== 'likely' || l.kind === 'byline');
}

/** A section, a place, a name: `Local transport`. */
const isLabel = ({ facts }: Region, { index }: Line): boolean =>
  facts.words(index) <= MAX_LABEL_WORDS && !facts.endsSentence(index);
