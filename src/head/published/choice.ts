import { Chooser, type StoredWeights } from '../../chooser/chooser.ts';
import type { Values } from '../../chooser/features.ts';
import { likeliest } from '../../chooser/likeliest.ts';
import { withoutOtherDates } from './barred.ts';
import type { DateCandidate } from './candidates.ts';
import { type PublishedFeature, publishedFeatures } from './feature-table.ts';
import { dateFeatures, isInSentence } from './features.ts';
import type { Place } from './place.ts';

/** Scores the dates of a page. */
export type PublishedChooser = Chooser<PublishedFeature>;

export const publishedChooser = (weights: StoredWeights): PublishedChooser =>
  new Chooser(publishedFeatures, weights);

/** A date with its features. */
export interface WeighedDate {
  readonly candidate: DateCandidate;
  readonly values: Values;
}

/** Lines at the body's top in which the date may be. */
const BODY_TOP = 5;
/** Dates that are scored in one part of the page. */
const MAX_FIRST = 10;
const MAX_NEAR_BODY = 30;

/** The dates that may be the publication's, with their features, which depend on the other dates of the page. */
export function weighDates(all: readonly DateCandidate[], place: Place): WeighedDate[] {
  const own = withoutOtherDates(
    all.filter((c) => !isInSentence(c)),
    place,
  );
  const candidates = inReach(own, place);
  const rows = dateFeatures(candidates, place);
  const scored = candidates.map((candidate, i) => ({ candidate, values: rows[i]! }));
  const updates = candidates.filter((c) => c.label === 'modified' && place.isAtHeadline(c.line.index));
  const repeats = repeatsBelow(candidates, place);
  return scored.filter(
    ({ candidate: c }) => !isBareUpdate(c) && !isAfterUpdate(c, updates, place) && !repeats.has(c),
  );
}

/** Dates below the body of a day that is there already, as in a thread of comments: many are no more evidence than one. */
function repeatsBelow(all: readonly DateCandidate[], place: Place): ReadonlySet<DateCandidate> {
  const seen = new Set<string>();
  const out = new Set<DateCandidate>();
  for (const c of all) {
    if (c.line.index <= place.last) continue;
    const key = `${c.iso.slice(0, 10)} ${c.label}`;
    if (seen.has(key)) out.add(c);
    seen.add(key);
  }
  return out;
}

/** Below the body and later than an update near the headline: another article's date. */
function isAfterUpdate(c: DateCandidate, updates: readonly DateCandidate[], place: Place): boolean {
  return c.line.index > place.last && updates.some((u) => u.iso.slice(0, 10) < c.iso.slice(0, 10));
}

/**
 * The day of an update without a time of day. On pages that show no other date (WCXB) it is later than the publication
 * in 38 of 100, by up to 12 years. With a time, as on news pages, it is the day of publication in 86 of 100.
 */
function isBareUpdate({ label, mention }: DateCandidate): boolean {
  return label === 'modified' && mention.clock === null;
}

/** The dates down to the body's top and right after its end: a bounded number, since a list may have thousands. */
function inReach(all: readonly DateCandidate[], place: Place): DateCandidate[] {
  const top = Math.max(place.first, place.headline) + BODY_TOP;
  const above = all.filter((c) => c.line.index <= top);
  const below = all.filter((c) => c.line.index > top);
  const after = below.filter((c) => c.line.index > place.last);
  const inside = below.filter((c) => c.line.index <= place.last);
  return [
    ...above.slice(0, MAX_FIRST),
    ...above.slice(MAX_FIRST).slice(-MAX_NEAR_BODY),
    ...inside.slice(0, MAX_FIRST),
    ...after.slice(0, MAX_NEAR_BODY),
  ];
}

/** The likeliest day of publication, by its best candidate, and its probability, 0 to 1. `null` without dates. */
export function likeliestDay(
  dates: readonly WeighedDate[],
  chooser: PublishedChooser,
): { candidate: DateCandidate; belief: number } | null {
  const scores = dates.map(({ values }) => chooser.score(values));
  const days = dates.map(({ candidate }) => candidate.iso.slice(0, 10));
  const best = likeliest(scores, days, chooser.none);
  return best && { candidate: dates[best.index]!.candidate, belief: best.share };
}
