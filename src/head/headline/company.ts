import { codeOverlap, sharedCodes } from '../../text/word-codes.ts';
import { type Region, timesSaid } from '../region/region.ts';
import type { Candidate } from './candidate.ts';
import type { Surroundings } from './surroundings.ts';
import type { RankingTable } from './table.ts';

/** How far a date or byline is looked for. */
const REACH = 8;

/** What stands around a candidate, and how far the body speaks of the same, for the trees. */
export function addCompanyColumns(table: RankingTable, c: Candidate, around: Surroundings): void {
  const { region } = around;
  const { facts } = region;
  const { verdicts } = around.context.decision;
  const i = c.line.index;
  table.add('wordsAbove', facts.words(i - 1));
  table.add('wordsAbove2', facts.words(i - 2));
  table.add('wordsBelow', facts.words(i + 1));
  table.add('wordsBelow2', facts.words(i + 2));
  table.add('lengthBelow', facts.text(i + 1).length);
  table.add('bodyBelow', verdicts[i + 1]?.score ?? 0);
  table.add('bodyAboveScore', verdicts[i - 1]?.score ?? 0);
  table.add('smallUnder', distanceTo(region, i, 1));
  table.add('smallOver', distanceTo(region, i, -1));
  addSubjects(table, c, region);
  addTitle(table, c, around);
  table.add('standsAt', timesSaid(region, c.text, c.key));
}

/** How far the body, its first line and the neighbours use the same words. */
function addSubjects(table: RankingTable, c: Candidate, region: Region): void {
  const { facts, subjectStems } = region;
  const { stems } = c.codes;
  const size = Math.max(1, stems.length);
  const inLede = sharedCodes(stems, facts.codes(region.dense).stems);
  const under = facts.codes(c.line.index + 1).stems;
  const over = facts.codes(c.line.index - 1).stems;
  const weight = weightOf(c, region);
  table.add('inLede', inLede / size);
  table.add('subjects', sharedCodes(stems, subjectStems) / size);
  table.add('weight', weight);
  table.add('meanWeight', weight / size);
  table.add('sameBelow', codeOverlap(stems, under));
  table.add('sameAbove', codeOverlap(stems, over));
}

function addTitle(table: RankingTable, { codes }: Candidate, { titles, region }: Surroundings): void {
  const title = titles.line ? region.facts.codes(titles.line.index).words : [];
  const shared = sharedCodes(codes.words, title);
  table.add('titleOverlap', (2 * shared) / Math.max(1, codes.words.length + title.length));
}

/** How often the body uses its words: the sum over them of log2(1 + lines). */
function weightOf({ codes }: Candidate, { bodyStems }: Region): number {
  let sum = 0;
  for (const stem of codes.stems) sum += Math.log2(1 + bodyStems.of(stem));
  return sum;
}

/** Lines up or down to a date or byline; one more than REACH when there is none. */
function distanceTo({ small }: Region, i: number, step: 1 | -1): number {
  for (let n = 1; n <= REACH; n++) if (small.has(i + n * step)) return n;
  return REACH + 1;
}
