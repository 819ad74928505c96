import { noValues, type Values } from '../../chooser/features.ts';
import { CAPITAL, classOf, DIGIT, LETTER, MARK, PUNCTUATION, SMALL } from '../../text/characters.ts';
import { addBeside } from './beside.ts';
import type { Candidate } from './candidate.ts';
import { addCompanyColumns } from './company.ts';
import { addEchoes } from './echoes.ts';
import { addPlace } from './place.ts';
import { rankingFeatures } from './ranking-table.ts';
import { addRivals } from './rivals.ts';
import { seamsOf } from './seams/seams.ts';
import type { Surroundings } from './surroundings.ts';

/** A candidate with its features and their weighted sum. */
export interface Scored {
  readonly candidate: Candidate;
  readonly signs: Values;
  readonly score: number;
  /** The number of other candidates with the same text. */
  readonly again: number;
}

const { at } = rankingFeatures;

/** The second pass's features of the candidates that the first one kept, best first. */
export function rankingOf(finalists: readonly Scored[], around: Surroundings): Values[] {
  const rows = finalists.map((s) => {
    const row = noValues(rankingFeatures);
    row.set(s.signs);
    addShape(row, s.candidate);
    addInside(row, s.candidate);
    addPlace(row, s.candidate, around);
    addCompanyColumns(row, s.candidate, around);
    addBeside(row, s.candidate, around);
    addEchoes(row, s.candidate, around);
    return row;
  });
  for (let i = 0; i < rows.length; i++) addRivals(rows, i, finalists);
  return rows;
}

function addShape(row: Values, { text, words, codes }: Candidate): void {
  const { letters, capitals, starts, smalls, digits, marks } = casesOf(text);
  row[at.words] = words;
  row[at.wordLength] = text.length / Math.max(1, words);
  row[at.longWords] = codes.stems.length;
  row[at.longestWord] = codes.longest;
  row[at.length] = text.length;
  row[at.capitals] = capitals / Math.max(1, letters);
  row[at.capitalised] = starts / Math.max(1, words);
  row[at.letters] = letters / text.length;
  row[at.digits] = digits;
  row[at.marks] = marks;
  row[at.smallWords] = smalls / Math.max(1, words);
}

/** Letters, capitals among them, capitals and small letters that begin a word, digits, and marks. */
function casesOf(text: string) {
  const counts = { letters: 0, capitals: 0, starts: 0, smalls: 0, digits: 0, marks: 0 };
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const bits = classOf(text.charCodeAt(i));
    if (bits & LETTER) counts.letters++;
    if (bits & CAPITAL) {
      counts.capitals++;
      if (!inWord) counts.starts++;
    } else if (bits & SMALL && !inWord) counts.smalls++;
    if (bits & DIGIT) counts.digits++;
    if (bits & PUNCTUATION) counts.marks++;
    inWord = (bits & (LETTER | MARK)) !== 0;
  }
  return counts;
}

/** Signs that a candidate should have ended earlier: glued nodes, a run of white space, repeated words. */
function addInside(row: Values, { text, codes, words, squeezed }: Candidate): void {
  row[at.jointInside] = seamsOf(text).filter((m) => m.seam === 'joint').length;
  row[at.squeezed] = Math.min(MAX_SQUEEZED, squeezed);
  row[at.distinct] = codes.words.length / Math.max(1, words);
}

const MAX_SQUEEZED = 20;
