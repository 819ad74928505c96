import type { FeatureTable as Table } from '../table.ts';
import { FeatureTable } from '../table.ts';
import { addAnchors } from './anchors.ts';
import { addAround } from './around.ts';
import { addMass } from './mass.ts';
import { addProfile } from './profile.ts';
import type { LineScores } from './scores.ts';

/** The line's own features that the second pass reads too: enough to distinguish prose, lists, threads and captions. */
export const CARRIED = [
  'words',
  'ends like a sentence',
  'noise label',
  'share of capitalised words',
  'share of digits',
  'share of capitals',
  'share of punctuation',
  'blank lines above',
  'blank lines below',
  'glued to the line before',
  'label date',
  'times on the page',
  'times seen before',
  'words since a comments heading',
  'words since a related heading',
  'lines since any section heading',
  'words since any section heading',
  'unlike lines 1 away',
  'unlike lines 2 away',
  'unlike lines 3 away',
  'common words',
  'words of the running text',
  'words of the first line',
  'sentences inside',
  'starts with a capital',
  'lines on the page',
  'running text on the page',
  'label caption',
  'label teaser',
  'label comments',
  'noise labels above',
  'noise labels below',
  'length of words',
  'commas',
  'starts small',
  'indent',
] as const;

/**
 * What the second pass reads of a line: how the first pass judged it, its neighbours and the page, and some of
 * its own features. The first pass sees a few lines at a time; only the second can see that a line is far below the
 * body's end.
 */
export function contextOf(lines: Table, scores: LineScores): Table {
  const table = new FeatureTable(lines.size);
  addAround(table, scores);
  addMass(table, scores);
  addAnchors(table, lines, scores);
  addProfile(table, lines, scores);
  for (const name of CARRIED) table.add(name, lines.column(name));
  return table;
}
