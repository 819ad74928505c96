import { noValues, type Values } from '../../chooser/features.ts';
import { CAPITAL, classOf, LETTER, MARK } from '../../text/characters.ts';
import type { Candidate } from './candidate.ts';
import { addCompanyColumns } from './company.ts';
import { addEchoes } from './echoes.ts';
import { headlineFeatures } from './feature-table.ts';
import { addPlace } from './place.ts';
import { FROM_FIRST_PASS, rankingFeatures } from './ranking-table.ts';
import { addRivals } from './rivals.ts';
import { seamsOf } from './seams.ts';
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
  return finalists.map((s) => {
    const row = noValues(rankingFeatures);
    for (const name of FROM_FIRST_PASS) row[at[name]] = s.signs[headlineFeatures.at[name]]!;
    addShape(row, s.candidate);
    addInside(row, s.candidate);
    addPlace(row, s.candidate, around);
    addCompanyColumns(row, s.candidate, around);
    addEchoes(row, s.candidate, around);
    addRivals(row, s, finalists);
    return row;
  });
}

function addShape(row: Values, { text, words, codes }: Candidate): void {
  const { letters, capitals, starts } = casesOf(text);
  row[at.words] = words;
  row[at.wordLength] = text.length / Math.max(1, words);
  row[at.longWords] = codes.stems.length;
  row[at.longestWord] = codes.longest;
  row[at.length] = text.length;
  row[at.capitals] = capitals / Math.max(1, letters);
  row[at.capitalised] = starts / Math.max(1, words);
  row[at.letters] = letters / text.length;
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

/** Signs that a candidate should have ended earlier: glued nodes, a run of white space, repeated words. */
function addInside(row: Values, { text, codes, words, squeezed }: Candidate): void {
  row[at.jointInside] = seamsOf(text).filter((m) => m.seam === 'joint').length;
  row[at.squeezed] = Math.min(MAX_SQUEEZED, squeezed);
  row[at.distinct] = codes.words.length / Math.max(1, words);
}

const MAX_SQUEEZED = 20;
