import { endsSentence } from '../page/measure.ts';
import type { Candidate } from './headline-candidates.ts';
import type { Surroundings } from './headline-surroundings.ts';
import type { RankingTable } from './headline-table.ts';
import type { Region } from './region.ts';
import { overlap, sharedTerms } from './same-text.ts';

/** How far a date or byline is looked for. */
const REACH = 8;

/** What stands around a candidate, and how far the body speaks of the same, for the trees. */
export function addCompanyColumns(table: RankingTable, c: Candidate, around: Surroundings): void {
  const { region } = around;
  const i = c.line.index;
  const size = Math.max(1, c.stems.size);
  const lede = region.facts.stems(region.dense);
  const under = region.facts.stems(i + 1);
  const over = region.facts.stems(i - 1);
  table.add('wordsAbove', region.facts.words(i - 1));
  table.add('wordsAbove2', region.facts.words(i - 2));
  table.add('wordsBelow', region.facts.words(i + 1));
  table.add('wordsBelow2', region.facts.words(i + 2));
  table.add('lengthBelow', region.facts.text(i + 1).length);
  table.add('sentenceBelow', Number(endsSentence(region.facts.text(i + 1))));
  table.add('bodyBelow', around.context.decision.verdicts[i + 1]?.score ?? 0);
  table.add('bodyAboveScore', around.context.decision.verdicts[i - 1]?.score ?? 0);
  table.add('smallUnder', distanceTo(region, i, 1));
  table.add('smallOver', distanceTo(region, i, -1));
  table.add('inLede', sharedTerms(c.stems, lede) / size);
  table.add('lede', Math.min(6, sharedTerms(c.stems, lede)));
  table.add('inBody', sharedTerms(c.stems, region.bodyStems) / size);
  table.add('body', Math.min(8, sharedTerms(c.stems, region.bodyStems)));
  table.add('subjects', sharedTerms(c.stems, region.subjectStems) / size);
  table.add('weight', weightOf(c, region));
  table.add('meanWeight', weightOf(c, region) / size);
  table.add('sameBelow', overlap(c.stems, under));
  table.add('sameAbove', overlap(c.stems, over));
  table.add('underSubjects', sharedTerms(under, region.subjectStems));
  table.add('overSubjects', sharedTerms(over, region.subjectStems));
  addTitle(table, c, around);
  table.add('standsAt', region.keys.get(c.key)?.length ?? 0);
  table.add('isGluedPage', Number(around.isGlued));
}

function addTitle(table: RankingTable, c: Candidate, { region, titles, titleWords }: Surroundings): void {
  table.add('titleOverlap', titles.line ? overlap(c.terms, region.facts.terms(titles.line.index)) : 0);
  table.add(
    'inTitle',
    titles.line ? sharedTerms(c.terms, region.facts.terms(titles.line.index)) / Math.max(1, c.terms.size) : 0,
  );
  table.add('titleWords', titleWords);
  table.add(
    'titleIsSubject',
    titles.line ? sharedTerms(region.facts.stems(titles.line.index), region.subjectStems) : 0,
  );
  table.add('titleSides', titles.firstLine.length);
  table.add('markupTitles', titles.markup.length);
}

/** How often the body uses its words: the sum over them of log2(1 + lines). */
function weightOf({ stems }: Candidate, { bodyStems }: Region): number {
  let sum = 0;
  for (const s of stems) sum += Math.log2(1 + (bodyStems.get(s) ?? 0));
  return sum;
}

/** Lines up or down to a date or byline; one more than REACH when there is none. */
function distanceTo({ small }: Region, i: number, step: 1 | -1): number {
  for (let n = 1; n <= REACH; n++) if (small.has(i + n * step)) return n;
  return REACH + 1;
}
