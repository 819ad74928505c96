import { CAPITAL, classOf, LETTER, MARK } from '../../text/characters.ts';
import type { Candidate } from './candidate.ts';
import { addCompanyColumns } from './company.ts';
import { addEchoes } from './echoes.ts';
import { addPlace } from './place.ts';
import { addRivals } from './rivals.ts';
import { seamsOf } from './seams.ts';
import { type HeadlineFeature, type Signs, signAt } from './signs.ts';
import type { Surroundings } from './surroundings.ts';
import { RankingTable } from './table.ts';

/** A candidate with what speaks for it and the weighted sum of that. */
export interface Scored {
  readonly candidate: Candidate;
  readonly signs: Signs;
  readonly score: number;
  /** How many others say the same. */
  readonly again: number;
}

/** The second pass's features of the candidates that the first one left, best first. */
export function rankingTable(finalists: readonly Scored[], around: Surroundings): RankingTable {
  const table = new RankingTable(finalists.length);
  for (const s of finalists) {
    table.nextRow();
    for (const name of SIGNS_TOLD) table.add(name, s.signs[signAt[name]]!);
    addShape(table, s.candidate);
    addInside(table, s.candidate);
    addPlace(table, s.candidate, around);
    addCompanyColumns(table, s.candidate, around);
    addEchoes(table, s.candidate, around);
    addRivals(table, s, finalists);
  }
  return table;
}

/** Signs that still tell something beside the columns and the sum. */
const SIGNS_TOLD: readonly HeadlineFeature[] = [
  'titleSame',
  'above',
  'aboveDense',
  'subject',
  'proseBelow',
  'keepScore',
  'glued',
  'rightJoint',
];

function addShape(table: RankingTable, { text, words, codes }: Candidate): void {
  const { letters, capitals, starts } = casesOf(text);
  table.add('words', words);
  table.add('wordLength', text.length / Math.max(1, words));
  table.add('longWords', codes.stems.length);
  table.add('longestWord', codes.longest);
  table.add('length', text.length);
  table.add('capitals', capitals / Math.max(1, letters));
  table.add('capitalised', starts / Math.max(1, words));
  table.add('letters', letters / text.length);
}

/** Letters, capitals among them, and capitals that begin a word. */
function casesOf(text: string): { letters: number; capitals: number; starts: number } {
  const counts = { letters: 0, capitals: 0, starts: 0 };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    if (bits & LETTER) counts.letters++;
    if (bits & CAPITAL) {
      counts.capitals++;
      if (!inWord) counts.starts++;
    }
    inWord = (bits & (LETTER | MARK)) !== 0;
  }
  return counts;
}

/** What a candidate holds that should have ended it: two nodes glued, a run of white space; the same words twice. */
function addInside(table: RankingTable, { text, codes, words, squeezed }: Candidate): void {
  table.add('jointInside', seamsOf(text).filter((m) => m.seam === 'joint').length);
  table.add('squeezed', Math.min(MOST_SQUEEZED, squeezed));
  table.add('distinct', codes.words.length / Math.max(1, words));
}

const MOST_SQUEEZED = 20;
