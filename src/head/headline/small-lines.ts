import { isGivenName } from '../../bylines/known-names.ts';
import { bylineOn } from '../../bylines/on-page.ts';
import { isPersonName } from '../../bylines/person-name.ts';
import { wordsAt } from '../../bylines/words.ts';
import { datesOn, relativeTimesOn } from '../../dates/on-page.ts';
import { isOtherDate } from '../../dates/other-dates.ts';
import type { Line } from '../../page/line.ts';
import { lineFacts } from '../../page/line-facts.ts';
import { wordsIn } from '../../text/measure.ts';
import type { HeadContext } from '../found.ts';

/** Words of a line that may be a byline, a credit or the date of an event. */
const MAX_WORDS = 12;
/** Words of such a line besides the names. */
const MAX_OTHER_WORDS = 4;
/** A relative time is this share of its line. */
const MOST = 0.6;
/** A line without a digit is longer than any that is a relative time: no phrase has more than 18 characters, `een minuut geleden`. */
const MAX_WITHOUT_DIGIT = 36;

/** A byline, a credit, a relative time or the date of another event: never a headline. */
export function isSmallLine(context: HeadContext, line: Line): boolean {
  const { text, index } = line;
  if (text.length > MAX_LENGTH) return false;
  const { words, digits } = lineFacts(context.page).counts(index);
  if (words > MAX_WORDS) return false;
  const mayBeTime = digits > 0 || text.length <= MAX_WITHOUT_DIGIT;
  return (
    isCredit(text) ||
    (mayBeTime && isRelativeTime(context, line)) ||
    isEventLine(context, line) ||
    isBylineAlone(context, line) ||
    isBelowLabel(context, line, words) ||
    isDatedName(context, line)
  );
}

const MAX_LENGTH = 90;

/** `Translated by Ruth Aldous`, `Aus dem Türkischen von Ruth Aldous`. */
function isCredit(text: string): boolean {
  const lower = text.toLowerCase();
  const credit = wordsAt(lower, 0).find((w) => w.kind === 'credit' && w.phrase.includes(' '));
  if (credit === undefined) return false;
  const rest = text.slice(credit.phrase.length);
  return /^[: ]/u.test(rest) && !isHeading(rest);
}

/** What no credit goes on with: `Web design for creative agencies: how to sell`. */
const isHeading = (rest: string): boolean =>
  INNER_MARK.test(rest.slice(1)) || (rest.match(SMALL_WORD)?.length ?? 0) > MAX_SMALL_WORDS;

/** After the colon of the credit itself. */
const INNER_MARK = /[:?!](?:\s|$)/u;
const SMALL_WORD = /(?<![\p{L}\p{M}’'])\p{Ll}{4}/gu;
const MAX_SMALL_WORDS = 2;

/** `2 hours ago`, `vor 3 Stunden`. */
function isRelativeTime({ page }: HeadContext, line: Line): boolean {
  return relativeTimesOn(page, line).some(({ at }) => at.end - at.start > MOST * line.text.length);
}

/** `Az. 4 U 12/18, Urteil vom 12.03.2019` */
function isEventLine({ page }: HeadContext, line: Line): boolean {
  return datesOn(page, line).some((d) => d.end === line.text.length && isOtherDate(line.text, d.start));
}

/** Words of the name below the label of a byline. */
const MAX_NAME_WORDS = 5;
/** No label of a byline is longer. */
const MAX_LABEL = 24;

/** Below `By` or `Author:`. A label without a colon may be a section: `Interview`. */
function isBelowLabel({ page, labels, language }: HeadContext, { index }: Line, words: number): boolean {
  const above = page.lines[index - 1];
  if (!above || words > MAX_NAME_WORDS || above.text.length > MAX_LABEL) return false;
  if (!labels[above.index]?.some((l) => l.kind === 'byline')) return false;
  const byline = bylineOn(page, above, language);
  return byline?.names.length === 0 && (byline.kind === 'by' || /[:：]$/u.test(above.text));
}

/** A day or a time and a person's name: `17/11/2019 ~ Nora Field`, `Nora Field2 minutes ago`. */
function isDatedName({ page }: HeadContext, line: Line): boolean {
  const full = datesOn(page, line).filter((d) => d.day !== null);
  const days = full.length ? full : relativeTimesOn(page, line).map(({ at }) => at);
  if (!days.length) return false;
  let rest = line.text;
  for (const d of [...days].reverse())
    rest = rest.slice(0, Math.min(d.start, d.labelStart)) + rest.slice(d.end);
  const name = rest.replace(MARKS_AROUND, '');
  return isPersonName(name) && isGivenName(name.split(' ', 1)[0]!);
}

const MARKS_AROUND = /^[^\p{L}]{1,9}|[^\p{L}.]{1,9}$/gu;

/** `By Nell Harker`, `Text: Anna Bergfeld, Jens Kröger`: the names and their label are the whole line. */
function isBylineAlone({ page, labels, language }: HeadContext, line: Line): boolean {
  if (!labels[line.index]?.some((l) => l.kind === 'byline')) return false;
  const byline = bylineOn(page, line, language);
  if (!byline?.person || byline.kind === 'role' || byline.at > 0) return false;
  const [first] = byline.names;
  const last = byline.names.at(-1)!;
  const others = line.text.slice(byline.phrase.length, first!.from) + line.text.slice(last.to);
  // `By Jane Holloway and from Quay Letters | Published on May 12, 2024`
  return wordsIn(others) <= MAX_OTHER_WORDS || datesOn(page, line).some((d) => d.start > last.to);
}
