import type { Warning } from '../../api/article.ts';
import { findDates } from '../../dates/find.ts';
import { toIso } from '../../dates/iso.ts';
import { labelledTime } from '../../dates/labelled-time.ts';
import { storedWeights } from '../../model/index.ts';
import { rangeIn } from '../../page/page.ts';
import type { Found, HeadContext } from '../found.ts';
import { type DateCandidate, dateCandidates } from './candidates.ts';
import { likeliestDay, publishedChooser, weighDates } from './choice.ts';
import { isSameDayInUtc, markupDate } from './evidence.ts';
import { placeOf } from './place.ts';

/** The page's own dates. */
export interface PageDates {
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  readonly warnings: Warning[];
}

/**
 * Below this probability no date is given. Held out by site (WCXB, trafilatura), over a third of the dates that a lower
 * limit adds are wrong; of those between this limit and .8, 3 of 4 are right.
 */
export const MIN_BELIEF = 0.6;
/**
 * Confidence in a day that the model is sure of. On one page in twenty of the development corpora (held out by site,
 * WCXB and trafilatura alike) the markup's day differs from the one shown at the headline, which no text reveals.
 */
const SHOWN_CONFIDENCE = 0.95;
/** The same for an update with a time: it was the day of publication on 19 of 22 pages that show no other date. */
const UPDATE_CONFIDENCE = 0.86;
/** Confidence from which the shown day is preferred to another day in the markup. */
const SURE_FROM = 0.8;
/** Confidence in a shown date of modification. */
const MODIFIED_CONFIDENCE = 0.8;
/** A modification date is within this many lines of the publication date or the headline. */
const MODIFIED_REACH = 12;

const shipped = publishedChooser(storedWeights('published'));

/** Longer lines are running text. */
const MAX_SHORT_LINE = 140;

/** The dates of publication and last modification, from the page's text and its markup. */
export function findPublished(context: HeadContext, headline: Found<string> | null): PageDates {
  const all = dateCandidates(context);
  const place = placeOf(context, headline);
  const likely = likeliestDay(weighDates(all, place), shipped);
  const best = likely && likely.belief >= MIN_BELIEF ? likely : null;
  const plain = best?.candidate.label !== 'modified';
  const shown =
    best &&
    foundIn(
      context,
      best.candidate,
      best.belief * (plain ? SHOWN_CONFIDENCE : UPDATE_CONFIDENCE),
      'published-shown',
    );
  const sure = shown && plain && shown.confidence >= SURE_FROM ? shown.value : null;
  const given = markupDate(context, all, 'published', sure);
  const local = sure !== null && given && isSameDayInUtc(given.value, sure);
  const published = local ? shown : (given ?? shown);
  const at = best?.candidate.line.index ?? (place.headline < 0 ? place.first : place.headline);
  const later = all.filter((c) => c.label === 'modified' && Math.abs(c.line.index - at) <= MODIFIED_REACH);
  const last = later.find((c) => !published || c.iso.slice(0, 10) >= published.value.slice(0, 10));
  const modified =
    markupDate(context, all, 'modified') ??
    (last ? foundIn(context, last, MODIFIED_CONFIDENCE, 'modified-shown') : null) ??
    (best && published === shown
      ? (yearlessUpdate(context, best.candidate) ?? timeOfUpdate(context, best.candidate))
      : null);
  const used = published === shown ? best?.candidate : undefined;
  return { published, modified, warnings: [...updateWarning(used), ...warningsOf(used, last)] };
}

/** The dates that only the markup gives, of a page without an article. */
export function statedDates(context: HeadContext): Pick<PageDates, 'published' | 'modified'> {
  return {
    published: markupDate(context, [], 'published'),
    modified: markupDate(context, [], 'modified'),
  };
}

/** A digit, or a character of a script that may write numbers in its own way. */
const MAY_BE_DAY = /[0-9\u0600-\uffff]/;

/** `2024/5/17 07:35(7/3 21:13 更新)`: the update takes its year from the publication on its line. */
function yearlessUpdate(context: HeadContext, published: DateCandidate): Found<string> | null {
  const { line, mention: own } = published;
  if (line.text.length > MAX_SHORT_LINE) return null;
  if (!MAY_BE_DAY.test(line.text.slice(0, own.start)) && !MAY_BE_DAY.test(line.text.slice(own.end)))
    return null;
  const dates = findDates(line.text, context.language);
  const mention = dates.find((m) => m.year === null && m.day !== null && m.label === 'modified' && !m.open);
  if (!mention) return null;
  const year = Number(published.iso.slice(0, 4));
  const same = toIso(mention, { year });
  const iso =
    same && same.slice(0, 10) < published.iso.slice(0, 10) ? toIso(mention, { year: year + 1 }) : same;
  const candidate = { ...published, mention, label: mention.label, otherReading: null };
  return iso === null ? null : foundIn(context, { ...candidate, iso }, MODIFIED_CONFIDENCE, 'modified-shown');
}

/** Lines below the date of publication on which an update of the same day may be. */
const UPDATE_LINES = 2;

/** `1 March 2024 at 18:30, updated at 21:05`: the update takes its day from the publication beside it. */
function timeOfUpdate({ page }: HeadContext, { line, mention, iso }: DateCandidate): Found<string> | null {
  if (mention.day === null || mention.clock === null) return null;
  for (const at of page.lines.slice(line.index, line.index + UPDATE_LINES)) {
    const skipped = at === line ? mention.end : 0;
    const text = at.text.slice(skipped);
    if (at.text.length > MAX_SHORT_LINE || (at !== line && findDates(text).length)) continue;
    const time = labelledTime(text, 'modified');
    if (!time) continue;
    const value = toIso(
      { ...mention, clock: time.clock },
      { order: iso.slice(5, 7) === two(mention.month) ? 'mdy' : 'dmy' },
    );
    if (value === null || value < iso) continue;
    const range = rangeIn(page, at, skipped + time.start, skipped + time.end);
    const reason = `line ${at.row} shows “${at.text.slice(skipped + time.start, skipped + time.end)}” beside the day`;
    return { value, ranges: [range], rule: 'modified-time', reason, confidence: MODIFIED_CONFIDENCE };
  }
  return null;
}

const two = (n: number) => String(n).padStart(2, '0');

function foundIn(context: HeadContext, c: DateCandidate, confidence: number, rule: string): Found<string> {
  const { mention, line } = c;
  const written = line.text.slice(mention.start, mention.end);
  const range = rangeIn(context.page, line, mention.start, mention.end);
  const reason = `line ${line.row} shows “${written}”${labelWords(c)}`;
  return { value: c.iso, ranges: [range], rule, reason, confidence: Math.round(confidence * 100) / 100 };
}

/** The label as written, or its meaning if it is on the line above. */
function labelWords({ label, mention, line }: DateCandidate): string {
  const written = line.text.slice(mention.labelStart, mention.start).trim();
  if (label !== null && written) return ` after “${written}”`;
  return label === null ? '' : `, marked as ${label === 'published' ? 'published' : 'updated'}`;
}

/** A warning that the day of publication was taken from an update. */
function updateWarning(published: DateCandidate | undefined): Warning[] {
  if (published?.label !== 'modified') return [];
  const { line, mention } = published;
  const written = line.text.slice(mention.start, mention.end);
  const message = `“${written}” is the date of an update; none of publication is shown, and that may be earlier.`;
  return [{ code: 'only-update-date', message }];
}

function warningsOf(...chosen: (DateCandidate | undefined)[]): Warning[] {
  const out: Warning[] = [];
  for (const c of chosen) {
    if (!c) continue;
    const written = c.line.text.slice(c.mention.start, c.mention.end);
    if (c.otherReading) {
      const message = `“${written}” is read as ${c.iso}; it may also mean ${c.otherReading}.`;
      out.push({ code: 'ambiguous-date', message });
    }
    const zone = c.mention.clock?.ambiguousZone;
    if (zone) {
      const message = `“${zone}” names more than one offset; none is given for “${written}”.`;
      out.push({ code: 'ambiguous-zone', message });
    }
  }
  return out;
}
