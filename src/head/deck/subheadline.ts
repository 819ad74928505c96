import { isPersonName } from '../../bylines/person-name.ts';
import { isJoiner } from '../../bylines/token.ts';
import { allDatesOn } from '../../dates/on-page.ts';
import type { Line } from '../../page/line.ts';
import { lineRange } from '../../page/page.ts';
import { endsSentence, wordsIn } from '../../text/measure.ts';
import { overlap, terms, textKey } from '../../text/same-text.ts';
import { lineAt } from '../authors/candidates.ts';
import type { Found, HeadContext } from '../found.ts';
import { isDateLike } from '../region/date-like.ts';
import type { Region } from '../region/region.ts';

const MIN_WORDS = 5;
const MAX_WORDS = 45;
/** Most words of a date, byline or label between headline and deck. */
const MAX_SMALL_WORDS = 20;
/** Most words of a byline or date below the deck. */
const MAX_HEAD_WORDS = 16;
/** Most words of a section name or similar label between the deck and the byline below it. */
const MAX_LABEL_WORDS = 4;
/** Most small lines (byline, date, share bar) between headline and deck. */
const MAX_BETWEEN = 4;
/** From this share of common words on, the line repeats the description in the markup (or the headline). */
const SAME_AS_DESCRIPTION = 0.8;

/**
 * The deck below the headline. A line between headline and body is a deck only with evidence that the body has not
 * begun: the head continues below it, the line occurs twice, or the markup describes the page with it. Without
 * evidence it stays in the body, where most such lines belong.
 */
export function findSubheadline(
  context: HeadContext,
  region: Region,
  headline: Found<string> | null,
  authors: Found<string[]> | null,
): Found<string> | null {
  const range = headline?.ranges[0];
  if (!headline || !range) return null;
  const { lines } = context.page;
  const at = lineAt(lines, range[1] - 1);
  const line = at < 0 ? null : below(context, region, at, textKey(headline.value));
  if (
    !line ||
    !readsAsDeck(context, region, line, headline.value) ||
    isByOrDate(context, region, line, authors)
  )
    return null;
  const sign = signOf(context, line, textKey(headline.value), authors);
  if (!sign) return null;
  return {
    value: line.text,
    ranges: [lineRange(line)],
    rule: 'subheadline',
    reason: sign.reason,
    confidence: sign.confidence,
  };
}

/** The first line below the headline that is neither small nor a repeated headline. */
function below(context: HeadContext, region: Region, headline: number, key: string): Line | null {
  for (const line of context.page.lines.slice(headline + 1, headline + 2 + MAX_BETWEEN)) {
    if (!line.text || isSmall(context, region, line) || region.facts.key(line.index) === key) continue;
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

function readsAsDeck(context: HeadContext, { facts }: Region, line: Line, headline: string): boolean {
  const { words } = facts.counts(line.index);
  if (words < MIN_WORDS || words > MAX_WORDS || /[:：]$|(?:\.\.\.|…)$/u.test(line.text)) return false;
  const labels = context.labels[line.index] ?? [];
  if (labels.some((l) => l.kind !== 'date' && l.kind !== 'repeated-line')) return false;
  if (context.decision.first >= 0 && line.index > context.decision.first) return false;
  return overlap(terms(line.text), terms(headline)) < SAME_AS_DESCRIPTION;
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

interface Sign {
  readonly reason: string;
  readonly confidence: number;
}

function signOf(
  context: HeadContext,
  line: Line,
  headlineKey: string,
  authors: Found<string[]> | null,
): Sign | null {
  const isAuthors = (l: Line) => (authors?.ranges ?? []).some((r) => l.start <= r[0] && r[0] < l.end);
  const { lines } = context.page;
  const next = lines[line.index + 1];
  const after = lines[line.index + 2];
  const description = context.evidence?.description;
  const opensBody = line.index === context.decision.first;
  if (!opensBody && description && overlap(terms(description), terms(line.text)) >= SAME_AS_DESCRIPTION)
    return { reason: 'the markup describes the page with it', confidence: 0.9 };
  if (next && textKey(next.text) === headlineKey)
    return { reason: 'the headline stands once more below it', confidence: 0.95 };
  const under = afterShares(context, line.index + 1);
  const bodyFollows = under !== undefined && context.decision.last > under.index;
  if (under && bodyFollows && (isAuthors(under) || isHead(context, under)))
    return { reason: 'the head goes on below it', confidence: 0.8 };
  if (next && after && isLabel(next) && isHead(context, after))
    return { reason: 'the head goes on below it', confidence: 0.7 };
  if (!opensBody && standsTwice(lines, line, headlineKey))
    return { reason: 'it stands twice on the page', confidence: 0.7 };
  return null;
}

/** The first line from `from` on that is no share bar: those are below a first paragraph too. */
function afterShares({ page, labels }: HeadContext, from: number): Line | undefined {
  const isShare = (l: Line) => !l.text || (labels[l.index] ?? []).some(({ kind }) => kind === 'share');
  return page.lines.slice(from, from + MAX_BETWEEN).find((l) => !isShare(l));
}

function isLabel({ text }: Line): boolean {
  return wordsIn(text) <= MAX_LABEL_WORDS && !endsSentence(text);
}

/** The line occurs again below a repeated headline; captions and tables of contents occur twice too. */
function standsTwice(lines: readonly Line[], line: Line, headlineKey: string): boolean {
  const key = textKey(line.text);
  const says = (l: Line | undefined, what: string) => l !== undefined && textKey(l.text) === what;
  return lines.some(
    (l) =>
      l !== line &&
      l.text.length === line.text.length &&
      says(l, key) &&
      (says(lines[l.index - 1], headlineKey) || says(lines[l.index - 2], headlineKey)),
  );
}

/** A byline or a date: it belongs to a head and does not follow a first paragraph. */
function isHead(context: HeadContext, line: Line): boolean {
  if (wordsIn(line.text) > MAX_HEAD_WORDS) return false;
  const labels = context.labels[line.index] ?? [];
  return isDateLike(line.text, labels) || labels.some((l) => l.kind === 'byline' || l.kind === 'read-time');
}
