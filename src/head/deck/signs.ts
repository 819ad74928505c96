import type { Line } from '../../page/line.ts';
import { endsSentence, wordsIn } from '../../text/measure.ts';
import { overlap, terms, textKey } from '../../text/same-text.ts';
import type { HeadContext } from '../found.ts';
import { isDateLike } from '../region/date-like.ts';
import type { Region } from '../region/region.ts';
import { SAME_WORDS } from './below.ts';
import { isLeftOut, isOnSubject } from './left-out.ts';
import type { DeckPlace } from './place.ts';

/** Most words of a byline or date below the deck. */
const MAX_HEAD_WORDS = 16;
/** Most words of a section name or similar label between the deck and the byline below it. */
const MAX_LABEL_WORDS = 4;
/** Lines below the deck in which the head may go on. */
const MAX_BETWEEN = 4;

/** Why a line is the deck and not the body's first. */
export interface Sign {
  readonly reason: string;
  readonly confidence: number;
}

/** Evidence that the body has not begun at the line: without any it is left to the body. */
export function signOf(place: DeckPlace, line: Line): Sign | null {
  const { context, headline } = place;
  const { lines } = context.page;
  const key = textKey(headline);
  const next = lines[line.index + 1];
  const opensBody = line.index === context.decision.first;
  if (!opensBody && isDescription(context, line))
    return { reason: 'the markup describes the page with it', confidence: 0.9 };
  if (next && textKey(next.text) === key)
    return { reason: 'the headline stands once more below it', confidence: 0.95 };
  const goesOn = isBehindLabel(place, line) ? null : headBelow(place, line);
  if (goesOn) return goesOn;
  if (!opensBody && standsTwice(lines, line, key))
    return { reason: 'it stands twice on the page', confidence: 0.7 };
  return isLeftOut(place, line)
    ? { reason: 'a line below the headline that is not body', confidence: 0.6 }
    : null;
}

/** A section or a name is between headline and line, and the line is not on the body's subject: a job, an address. */
function isBehindLabel({ region, at }: DeckPlace, line: Line): boolean {
  const above = line.index - 1;
  return above > at && !region.small.has(above) && isShort(region, above) && !isOnSubject(region, line);
}

function isDescription({ evidence }: HeadContext, line: Line): boolean {
  const description = evidence?.description;
  return Boolean(description) && overlap(terms(description!), terms(line.text)) >= SAME_WORDS;
}

/** A byline or a date below the line: the head is not over. */
function headBelow(place: DeckPlace, line: Line): Sign | null {
  const { context } = place;
  const { lines } = context.page;
  const under = afterShares(context, line.index + 1);
  const bodyFollows = under !== undefined && context.decision.last > under.index;
  if (under && bodyFollows && isHead(place, under) && !isSigned(place, line, under))
    return { reason: 'the head goes on below it', confidence: 0.8 };
  const next = lines[line.index + 1];
  const after = lines[line.index + 2];
  if (next && after && isLabel(next) && isHead(place, after))
    return { reason: 'the head goes on below it', confidence: 0.7 };
  return null;
}

/** From this many words on, a line below the date with a name below it is a letter and who signed it. */
const MIN_LETTER_WORDS = 16;

/** A letter below the date, and its signature: `SIR – I rang at eight, and was seen at ten.` / `P. Astley-Coombe`. */
function isSigned({ context, region, at }: DeckPlace, { index }: Line, under: Line): boolean {
  const labelsOf = (i: number) => context.labels[i] ?? [];
  const dated = context.page.lines.slice(at + 1, index).some((l) => isDateLike(l.text, labelsOf(l.index)));
  const isBare = labelsOf(under.index).length === 0 && !isDateLike(under.text, []);
  const isLong = region.facts.words(index) >= MIN_LETTER_WORDS && region.facts.endsSentence(index);
  return dated && isBare && isLong && context.decision.first === index;
}

/** The first line from `from` on that is no share bar: those are below a first paragraph too. */
function afterShares({ page, labels }: HeadContext, from: number): Line | undefined {
  const isShare = (l: Line) => !l.text || (labels[l.index] ?? []).some(({ kind }) => kind === 'share');
  return page.lines.slice(from, from + MAX_BETWEEN).find((l) => !isShare(l));
}

const isShort = ({ facts }: Region, line: number) => facts.words(line) <= MAX_LABEL_WORDS;

function isLabel({ text }: Line): boolean {
  return wordsIn(text) <= MAX_LABEL_WORDS && !endsSentence(text);
}

/** A byline or a date: it belongs to a head and does not follow a first paragraph. */
function isHead({ context, authors }: DeckPlace, line: Line): boolean {
  if (authors?.ranges.some((r) => line.start <= r[0] && r[0] < line.end)) return true;
  if (wordsIn(line.text) > MAX_HEAD_WORDS) return false;
  const labels = context.labels[line.index] ?? [];
  return isDateLike(line.text, labels) || labels.some((l) => l.kind === 'byline' || l.kind === 'read-time');
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
