import type { HeadContext } from './found.ts';
import type { Candidate } from './headline-candidates.ts';
import { addCompanyColumns } from './headline-company.ts';
import { marksOf } from './headline-cuts.ts';
import { addPlace } from './headline-place.ts';
import { addRivals } from './headline-rivals.ts';
import type { Seam } from './headline-seams.ts';
import { type HeadlineFeature, headlineFeatures } from './headline-signs.ts';
import type { Surroundings } from './headline-surroundings.ts';
import { RankingTable } from './headline-table.ts';
import type { Weighing } from './weighing.ts';

/** A candidate with what speaks for it and the sum of that. */
export interface Scored {
  readonly candidate: Candidate;
  readonly weighing: Weighing<HeadlineFeature>;
  readonly score: number;
  /** How many others say the same. */
  readonly again: number;
}

/** The second pass's features of the candidates that the first one left, best first. */
export function rankingTable(finalists: readonly Scored[], around: Surroundings): RankingTable {
  const table = new RankingTable(finalists.length);
  for (const s of finalists) {
    table.nextRow();
    addSummed(table, s);
    addShape(table, s.candidate);
    addInside(table, s.candidate, around.context.page.text);
    addPlace(table, s.candidate, around);
    addCompanyColumns(table, s.candidate, around);
    addRivals(table, s, finalists);
    addLabels(table, s.candidate, around.context);
  }
  return table;
}

function addSummed(table: RankingTable, { weighing }: Scored): void {
  const values = new Map(weighing.parts.map((p) => [p.feature, p.value]));
  for (const name of headlineFeatures) table.add(name, values.get(name) ?? 0);
}

const KINDS = { line: 0, title: 1, cut: 2, markup: 3 } as const;

function addShape(table: RankingTable, { kind, text, words, terms, stems }: Candidate): void {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const starts = text.match(/(?:^|\s)["“‘«(]?\p{Lu}/gu)?.length ?? 0;
  table.add('kind', KINDS[kind]);
  table.add('words', words);
  table.add('wordLength', text.length / Math.max(1, words));
  table.add('longWords', stems.size);
  table.add('longestWord', Math.max(0, ...[...terms].map((t) => t.length)));
  table.add('length', text.length);
  table.add('capitals', capitals / Math.max(1, letters));
  table.add('capitalised', starts / Math.max(1, words));
  table.add('digitFirst', Number(/^\p{Nd}/u.test(text)));
  table.add('quoteFirst', Number(/^["“«„‘']/u.test(text)));
  table.add('colon', Number(/[:：]/u.test(text)));
  table.add('question', Number(/[?？؟]["”’»)]?$/u.test(text)));
  table.add('exclamation', Number(/[!！]["”’»)]?$/u.test(text)));
  table.add('separator', Number(/[|｜•»›→←]| [-–—/] /u.test(text)));
  table.add('letters', letters / text.length);
}

const SEAMS: readonly Seam[] = ['joint', 'gap', 'separator', 'small'];

/** What a candidate holds that should have ended it: two nodes glued, a date, the same words twice. */
function addInside(table: RankingTable, { range, terms, words }: Candidate, text: string): void {
  const place = range();
  const marks = place ? marksOf(text.slice(...place)) : [];
  for (const seam of SEAMS) table.add(`${seam}Inside`, marks.filter((m) => m.seam === seam).length);
  table.add('distinct', terms.size / Math.max(1, words));
}

const KINDS_TOLD = [
  'navigation',
  'breadcrumb',
  'teaser',
  'related',
  'caption',
  'tags',
  'repeated-line',
  'date',
] as const;

function addLabels(table: RankingTable, { line }: Candidate, { labels }: HeadContext): void {
  const kinds = new Set((labels[line.index] ?? []).map((l) => l.kind));
  for (const kind of KINDS_TOLD) table.add(kind, Number(kinds.has(kind)));
}
