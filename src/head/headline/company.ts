import { isGivenName } from '../../bylines/known-names.ts';
import { isPersonName } from '../../bylines/person-name.ts';
import type { Values } from '../../chooser/features.ts';
import { codeOverlap, sharedCodes } from '../../text/word-codes.ts';
import { type Region, timesSaid } from '../region/region.ts';
import type { Candidate } from './candidate.ts';
import { rankingFeatures } from './ranking-table.ts';
import type { Surroundings } from './surroundings.ts';

const { at } = rankingFeatures;

/** Lines above and below in which a date or byline is searched for. */
const REACH = 8;

/** Features for the trees: the lines around a candidate, and how many of its words the body uses. */
export function addCompanyColumns(row: Values, c: Candidate, around: Surroundings): void {
  const { region } = around;
  const { facts } = region;
  const { verdicts } = around.context.decision;
  const i = c.line.index;
  const { last } = c;
  row[at.wordsAbove] = facts.words(i - 1);
  row[at.wordsAbove2] = facts.words(i - 2);
  row[at.wordsBelow] = facts.words(last + 1);
  row[at.wordsBelow2] = facts.words(last + 2);
  row[at.lengthBelow] = facts.text(last + 1).length;
  row[at.bodyBelow] = verdicts[last + 1]?.score ?? 0;
  row[at.bodyAboveScore] = verdicts[i - 1]?.score ?? 0;
  row[at.smallUnder] = distanceTo(region, last, 1);
  row[at.smallOver] = distanceTo(region, i, -1);
  row[at.blanksAbove] = blanksBefore(region, i);
  row[at.blanksBelow] = blanksBefore(region, last + 1);
  row[at.personBelow] = Number(isPerson(facts.text(last + 1)) || isPerson(facts.text(last + 2)));
  row[at.personAbove] = Number(isPerson(facts.text(i - 1)));
  addSubjects(row, c, region);
  addTitle(row, c, around);
  row[at.standsAt] = timesSaid(region, c.text, c.key);
}

/** Blank lines that are counted. */
const MAX_BLANKS = 3;

const blanksBefore = ({ facts }: Region, i: number) => Math.min(MAX_BLANKS, facts.lines[i]?.blankBefore ?? 0);

/** Characters of a name. */
const MAX_NAME = 40;

/** A name that begins with a common given name, and nothing else. */
const isPerson = (text: string) =>
  text.length <= MAX_NAME && isGivenName(text.split(' ', 1)[0]!) && isPersonName(text);

/** How many of its words the body, the body's first line and the neighbouring lines use. */
function addSubjects(row: Values, c: Candidate, region: Region): void {
  const { facts, subjectStems } = region;
  const { stems } = c.codes;
  const size = Math.max(1, stems.length);
  const inLede = sharedCodes(stems, facts.codes(region.dense).stems);
  const under = facts.codes(c.last + 1).stems;
  const over = facts.codes(c.line.index - 1).stems;
  const weight = weightOf(c, region);
  row[at.inLede] = inLede / size;
  row[at.subjects] = sharedCodes(stems, subjectStems) / size;
  row[at.weight] = weight;
  row[at.meanWeight] = weight / size;
  row[at.sameBelow] = codeOverlap(stems, under);
  row[at.sameAbove] = codeOverlap(stems, over);
}

function addTitle(row: Values, { codes }: Candidate, { titles, region }: Surroundings): void {
  const title = titles.line ? region.facts.codes(titles.line.index).words : [];
  const shared = sharedCodes(codes.words, title);
  row[at.titleOverlap] = (2 * shared) / Math.max(1, codes.words.length + title.length);
}

/** How often the body uses its words: the sum over them of log2(1 + lines). */
function weightOf({ codes }: Candidate, { bodyStems }: Region): number {
  let sum = 0;
  for (const stem of codes.stems) sum += Math.log2(1 + bodyStems.of(stem));
  return sum;
}

/** Lines up or down to a date or byline; REACH + 1 if there is none. */
function distanceTo({ small }: Region, i: number, step: 1 | -1): number {
  for (let n = 1; n <= REACH; n++) if (small.has(i + n * step)) return n;
  return REACH + 1;
}
