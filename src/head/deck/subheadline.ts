import { isPersonName } from '../../bylines/person-name.ts';
import { isJoiner } from '../../bylines/token.ts';
import { allDatesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import { lineRange } from '../../page/page.ts';
import { lineAt } from '../authors/candidates.ts';
import type { Found, HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { lineBelow } from './below.ts';
import { signOf } from './signs.ts';

const MIN_WORDS = 5;
const MAX_WORDS = 45;

/**
 * The deck below the headline. A line between headline and body is a deck only with evidence that the body has not
 * begun: the head continues below it, the line occurs twice, the markup describes the page with it, or the line is not
 * body anyway. Without evidence it stays in the body, where most such lines belong.
 */
export function findSubheadline(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
  authors: Found<string[]> | null,
): Found<string> | null {
  const range = headline?.ranges[0];
  if (!headline || !range) return null;
  const at = lineAt(context.page.lines, range[1] - 1);
  const line = at < 0 ? null : lineBelow(context, region, at, headline.value);
  if (!line || !readsAsDeck(context, region, line) || isByOrDate(context, region, line, authors)) return null;
  const sign = signOf({ context, region, headline: headline.value, at, authors }, line);
  if (!sign) return null;
  return {
    value: line.text,
    ranges: [lineRange(line)],
    rule: 'subheadline',
    reason: sign.reason,
    confidence: sign.confidence,
  };
}

function readsAsDeck(context: HeadContext, { facts }: Region, line: Line): boolean {
  const { words } = facts.counts(line.index);
  if (words < MIN_WORDS || words > MAX_WORDS || /[:：]$|(?:\.\.\.|…)$/u.test(line.text)) return false;
  const labels = context.labels[line.index] ?? [];
  if (labels.some((l) => l.kind !== 'date' && l.kind !== 'repeated-line')) return false;
  return context.decision.first < 0 || line.index <= context.decision.first;
}

/** A longer line with a date contains more than the publication date. */
const DATE_WORDS = 8;
/** Separators between names. Example: `Ana Lara, Rocío Prado y José Wilson`. */
const BETWEEN_NAMES = /, | (?=\p{Ll}{1,3} \p{Lu})/u;

/** A date without a year, or names without a `by` word: `Publicado el 11 de mayo`, `Jane Holloway and Bo Lake`. */
function isByOrDate(
  { page }: HeadContext,
  { facts }: Region,
  line: Line,
  authors: Found<string[]> | null,
): boolean {
  if (facts.words(line.index) <= DATE_WORDS && allDatesOn(page, line).length > 0) return true;
  if (authors?.ranges.some((r) => line.start <= r[0] && r[0] < line.end)) return true;
  const names = line.text.split(BETWEEN_NAMES).map(withoutJoiner);
  return names.length > 1 && names.every(isPersonName);
}

function withoutJoiner(part: string): string {
  const space = part.indexOf(' ');
  return isJoiner(part.slice(0, space)) ? part.slice(space + 1) : part;
}
