import type { Warning } from '../article.ts';
import { rangeIn } from '../page/page.ts';
import { isHint } from '../rules/rule.ts';
import type { Found, HeadContext } from './found.ts';
import { type DateCandidate, dateCandidates } from './published-candidates.ts';
import { isSameDayInUtc, markupDate } from './published-evidence.ts';
import { isTold, type Place, publishedFeatures } from './published-features.ts';
import { NO_DATE, publishedScore } from './published-weights.ts';

/** The page's own dates. */
export interface PageDates {
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  readonly warnings: Warning[];
}

/**
 * Below this belief the page is taken not to say. On English articles, with the body found by weights that had
 * not seen the site, .85 of the readable dates are found (.80 in glued text) and .07 of those given are wrong,
 * most of them where the page shows only the day of an update and the gold comes from the markup.
 */
const MIN_BELIEF = 0.4;
/** Belief from which the day the page shows goes before another day of the markup. */
const SURE = 0.8;
/** A modification date stands within this many lines of the publication date or the headline. */
const MODIFIED_REACH = 12;
/** Lines of the body's top in which the date may stand. */
const BODY_TOP = 5;
/** How many dates of one part of the page are weighed. */
const FEW = 10;
const MANY = 30;

/** The dates of publication and last modification, from the page's text and its markup. */
export function findPublished(context: HeadContext, headline: Found<string> | null): PageDates {
  const all = dateCandidates(context);
  const place = placeOf(context, headline);
  const best = bestOf(all, place);
  const shown = best && foundIn(context, best.candidate, best.belief, 'published-shown');
  const plain = best?.candidate.label !== 'modified';
  const sure = shown && plain && shown.confidence >= SURE ? shown.value : null;
  const given = markupDate(context, all, 'published', sure);
  const local = sure !== null && given && isSameDayInUtc(given.value, sure);
  const published = local ? shown : (given ?? shown);
  const at = best?.candidate.line.index ?? (place.headline < 0 ? place.first : place.headline);
  const later = all.filter((c) => c.label === 'modified' && Math.abs(c.line.index - at) <= MODIFIED_REACH);
  const last = later.find((c) => !published || c.iso.slice(0, 10) >= published.value.slice(0, 10));
  const modified =
    markupDate(context, all, 'modified') ?? (last ? foundIn(context, last, 0.8, 'modified-shown') : null);
  return {
    published,
    modified,
    warnings: warningsOf(published === shown ? best?.candidate : undefined, last),
  };
}

function placeOf({ page, decision, labels }: HeadContext, headline: Found<string> | null): Place {
  const start = headline?.ranges[0]?.[0];
  const line = start === undefined ? -1 : page.lines.findIndex((l) => l.end > start);
  return {
    headline: line,
    first: decision.first,
    last: decision.last,
    isNoise: (i) => (labels[i] ?? []).some((l) => !isHint(l.kind)),
  };
}

/**
 * An update's day serves as the publication's only with a time of day: of such lone updates
 * 84 of 100 were the gold day on the development corpora, of those without a time 62.
 */
function mayBePublished(c: DateCandidate): boolean {
  return !isTold(c) && (c.label !== 'modified' || c.mention.clock !== null);
}

/** The dates worth weighing: those down to just inside the body and those right after its end, not a list of thousands. */
function inReach(all: readonly DateCandidate[], place: Place): DateCandidate[] {
  const above = all.filter((c) => c.line.index <= Math.max(place.first, place.headline) + BODY_TOP);
  const below = all.filter((c) => c.line.index > Math.max(place.first, place.headline) + BODY_TOP);
  const after = below.filter((c) => c.line.index > place.last);
  const inside = below.filter((c) => c.line.index <= place.last);
  return [
    ...above.slice(0, FEW),
    ...above.slice(FEW).slice(-MANY),
    ...inside.slice(0, FEW),
    ...after.slice(0, MANY),
  ];
}

/** `null` also where an update without a time of day fits best: what else the page shows is then another article's. */
function bestOf(
  all: readonly DateCandidate[],
  place: Place,
): { candidate: DateCandidate; belief: number } | null {
  const weighed = inReach(
    all.filter((c) => !isTold(c)),
    place,
  ).map((c, _, few) => ({ c, score: publishedScore(publishedFeatures(c, few, place)) }));
  const fit = weighed.filter(({ c }) => mayBePublished(c));
  const top = Math.max(NO_DATE, ...weighed.map((w) => w.score));
  const best = fit.find((w) => w.score === top);
  if (!best) return null;
  const sum = fit.reduce((n, w) => n + Math.exp(w.score - top), Math.exp(NO_DATE - top));
  const day = best.c.iso.slice(0, 10);
  const same = fit.reduce((n, w) => (w.c.iso.startsWith(day) ? n + Math.exp(w.score - top) : n), 0);
  const belief = same / sum;
  return belief < MIN_BELIEF ? null : { candidate: best.c, belief };
}

function foundIn(context: HeadContext, c: DateCandidate, belief: number, rule: string): Found<string> {
  const { mention, line } = c;
  const written = line.text.slice(mention.start, mention.end);
  const range = rangeIn(context.page, line, mention.start, mention.end);
  const reason = `line ${line.row} shows “${written}”${labelWords(c)}`;
  return { value: c.iso, ranges: [range], rule, reason, confidence: Math.round(belief * 100) / 100 };
}

/** The label as written, or what it says where it stands on a line of its own. */
function labelWords({ label, mention, line }: DateCandidate): string {
  const written = line.text.slice(mention.labelStart, mention.start).trim();
  if (label !== null && written) return ` after “${written}”`;
  return label === null ? '' : `, marked as ${label === 'published' ? 'published' : 'updated'}`;
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
