import type { Decision } from '../decide/verdict.ts';
import type { Head } from '../head/found.ts';
import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import type { Label } from '../rules/rule.ts';

/** What the doubts are about: a page and what was made of it. */
export interface Doubtful {
  readonly page: Page;
  readonly labels: readonly (readonly Label[])[];
  readonly decision: Decision;
  readonly head: Head;
}

/** Where a dropped line is: above the body, between lines of it, or below. */
export type DroppedPlace = 'above' | 'inside' | 'below';

/** A line that is neither body nor part of a field. */
export interface Dropped {
  readonly index: number;
  readonly place: DroppedPlace;
  readonly words: number;
  /** Probability that it is body, as the line model judged it; 0 if a rule settled it. */
  readonly score: number;
  /** Reads like a sentence of running text. */
  readonly prose: boolean;
  /** A rule calls it noise, or it is in a section of other articles or comments. */
  readonly named: boolean;
}

/** Words of a sentence; shorter ones are labels and headings. */
const MIN_PROSE_WORDS = 8;
/** Verdicts that a line is named by its place only. */
const UNNAMED = new Set(['before-article', 'inside-article', 'after-article']);

export interface Split {
  /** Indexes of the first and last line of the body. */
  readonly first: number;
  readonly last: number;
  readonly dropped: readonly Dropped[];
}

/** The lines of a page that were dropped; `null` if the page has no body. */
export function droppedOf({ page, decision, head }: Doubtful): Split | null {
  const { verdicts, last } = decision;
  const first = verdicts.findIndex((v) => v.body);
  if (first < 0) return null;
  const facts = lineFacts(page);
  const claimed = claimedBy(head);
  const dropped = page.lines.flatMap(({ index, start, end, text }): Dropped[] => {
    const verdict = verdicts[index]!;
    const isCopy = verdict.rule === 'repeated-paragraph';
    if (verdict.body || !text || isCopy || claimed(start, end)) return [];
    const { words } = facts.counts(index);
    const prose = words >= MIN_PROSE_WORDS && facts.endsSentence(index);
    const place = index < first ? 'above' : index > last ? 'below' : 'inside';
    return [{ index, place, words, score: verdict.score, prose, named: !UNNAMED.has(verdict.kind) }];
  });
  return { first, last, dropped };
}

/** Whether a field took some of a line. */
function claimedBy(head: Head): (start: number, end: number) => boolean {
  const fields = [
    head.headline,
    head.subheadline,
    head.dateline,
    head.authors,
    head.published,
    head.modified,
  ];
  const ranges = fields.flatMap((field) => field?.ranges ?? []);
  return (start, end) => ranges.some(([from, to]) => from < end && start < to);
}

/** Whether a line opens a section of other articles or of comments. */
export const opensSection = (labels: readonly Label[]): boolean =>
  labels.some((l) => l.certainty === 'opener');
