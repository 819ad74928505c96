import type { Values } from '../../chooser/features.ts';
import type { Label, LabelKind } from '../../rules/rule.ts';
import { sharedCodes } from '../../text/word-codes.ts';
import type { Region } from '../region/region.ts';
import type { Candidate } from './candidate.ts';
import { rankingFeatures } from './ranking-table.ts';
import type { Surroundings } from './surroundings.ts';

const { at } = rankingFeatures;

/** Kinds of labels that say something of the line next to them; all others count as the last one. */
const KINDS: readonly LabelKind[] = [
  'date',
  'byline',
  'caption',
  'share',
  'tags',
  'breadcrumb',
  'related',
  'teaser',
  'navigation',
];

/** Lines above and below whose scores are added, and those whose words are compared. */
const SCORED = 6;
const COMPARED = 4;
/** Shorter lines are not compared: they are kickers, dates and buttons. */
const MIN_WORDS = 6;

/** Features for the trees: what the lines next to a candidate look like. */
export function addBeside(row: Values, c: Candidate, { context, region }: Surroundings): void {
  const { labels } = context;
  const { facts } = region;
  const first = c.line.index;
  const { last } = c;
  row[at.label] = codeOf(labels[first]);
  row[at.labelAbove] = codeOf(labels[first - 1]);
  row[at.labelBelow] = codeOf(labels[last + 1]);
  row[at.labelBelow2] = codeOf(labels[last + 2]);
  row[at.stopAbove] = Number(facts.endsSentence(first - 1));
  row[at.stopBelow] = Number(facts.endsSentence(last + 1));
  const { verdicts } = context.decision;
  let over = 0;
  let under = 0;
  for (let n = 1; n <= SCORED; n++) {
    over += verdicts[first - n]?.score ?? 0;
    under += verdicts[last + n]?.score ?? 0;
  }
  row[at.bodyOver] = over;
  row[at.bodyUnder] = under;
  row[at.inNext] = mostShared(c, region, last + 1);
  row[at.inLast] = mostShared(c, region, first - COMPARED);
  row[at.deckWords] = facts.words(below(region, last));
}

/** 0 without labels. */
function codeOf(labels: readonly Label[] | undefined): number {
  if (!labels?.length) return 0;
  const at = KINDS.indexOf(labels[0]!.kind);
  return at < 0 ? KINDS.length + 1 : at + 1;
}

/** The largest share of a candidate's words that one of the lines from `from` on has. */
function mostShared({ codes }: Candidate, { facts }: Region, from: number): number {
  const { stems } = codes;
  let most = 0;
  for (let i = from; i < from + COMPARED; i++)
    if (facts.words(i) >= MIN_WORDS) most = Math.max(most, sharedCodes(stems, facts.codes(i).stems));
  return most / Math.max(1, stems.length);
}

/** The next line that is no date or byline. */
function below({ small }: Region, last: number): number {
  let next = last + 1;
  while (small.has(next)) next++;
  return next;
}
