import { Chooser, type StoredWeights } from '../../chooser/chooser.ts';
import type { Values } from '../../chooser/features.ts';
import { likeliest } from '../../chooser/likeliest.ts';
import type { DateCandidate } from './candidates.ts';
import { type PublishedFeature, publishedFeatures } from './feature-table.ts';
import { dateFeatures, isTold } from './features.ts';
import type { Place } from './place.ts';

/** Weighs the dates of a page. */
export type PublishedChooser = Chooser<PublishedFeature>;

export const publishedChooser = (weights: StoredWeights): PublishedChooser =>
  new Chooser(publishedFeatures, weights);

/** A date with what speaks for and against it. */
export interface WeighedDate {
  readonly candidate: DateCandidate;
  readonly values: Values;
}

/** Lines of the body's top in which the date may stand. */
const BODY_TOP = 5;
/** How many dates of one part of the page are weighed. */
const FEW = 10;
const MANY = 30;

/** The dates that may be the publication's, with their features; the others of the page speak for or against them. */
export function weighDates(all: readonly DateCandidate[], place: Place): WeighedDate[] {
  const few = inReach(
    all.filter((c) => !isTold(c)),
    place,
  );
  const rows = dateFeatures(few, place);
  const weighed = few.map((candidate, i) => ({ candidate, values: rows[i]! }));
  const updates = few.filter((c) => c.label === 'modified' && place.isAtHeadline(c.line.index));
  return weighed.filter(({ candidate: c }) => !isBareUpdate(c) && !isAfterUpdate(c, updates, place));
}

/** Below the body and later than the update the headline shows: another article's. */
function isAfterUpdate(c: DateCandidate, updates: readonly DateCandidate[], place: Place): boolean {
  return c.line.index > place.last && updates.some((u) => u.iso.slice(0, 10) < c.iso.slice(0, 10));
}

/**
 * A day of an update without a time of day: by up to 12 years later than the publication in 38 of 100 pages that
 * show no other date (WCXB). With a time, as news pages show it, it is the day of publication in 86 of 100.
 */
function isBareUpdate({ label, mention }: DateCandidate): boolean {
  return label === 'modified' && mention.clock === null;
}

/** Those down to just inside the body and those right after its end, not a list of thousands. */
function inReach(all: readonly DateCandidate[], place: Place): DateCandidate[] {
  const top = Math.max(place.first, place.headline) + BODY_TOP;
  const above = all.filter((c) => c.line.index <= top);
  const below = all.filter((c) => c.line.index > top);
  const after = below.filter((c) => c.line.index > place.last);
  const inside = below.filter((c) => c.line.index <= place.last);
  return [
    ...above.slice(0, FEW),
    ...above.slice(FEW).slice(-MANY),
    ...inside.slice(0, FEW),
    ...after.slice(0, MANY),
  ];
}

/** The likeliest day of publication, where it stands best, and the belief in it: 0 to 1. `null` without dates. */
export function likeliestDay(
  dates: readonly WeighedDate[],
  chooser: PublishedChooser,
): { candidate: DateCandidate; belief: number } | null {
  const scores = dates.map(({ values }) => chooser.score(values));
  const days = dates.map(({ candidate }) => candidate.iso.slice(0, 10));
  const best = likeliest(scores, days, chooser.none);
  return best && { candidate: dates[best.index]!.candidate, belief: best.share };
}
