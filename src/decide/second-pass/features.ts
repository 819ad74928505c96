import { MARKUP_REGIONS } from '../../input/markup/markup.ts';
import type { VocabularyWord } from '../../input/markup/vocabulary.ts';
import type { Page } from '../../page/page.ts';
import { atLeadIn } from '../first-pass/lead-in.ts';
import { containersFor, containersOf, LEVELS } from '../markup/containers.ts';
import type { FeatureTable as Table } from '../table.ts';
import { FeatureTable } from '../table.ts';
import { addAnchors } from './anchors.ts';
import { addAround } from './around.ts';
import { addJudgedContainers } from './containers.ts';
import { addMass } from './mass.ts';
import { addProfile } from './profile.ts';
import type { LineScores } from './scores.ts';
import { addTopic } from './topic.ts';

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
  'lines since a lead-in',
] as const;

/** Log-odds of a lead-in that does not exist: noise. */
const NO_LEAD_IN = -6;

/** Words of the vocabulary that the second pass reads. */
const CARRIED_WORDS: readonly VocabularyWord[] = [
  'comment',
  'related',
  'popular',
  'promotion',
  'teaser',
  'caption',
  'author',
  'byline',
  'share',
  'footer',
  'sidebar',
  'content',
  'article',
  'tags',
  'box',
  'unseen',
  'modal',
  'newsletter',
];

const LEVEL_NUMBERS = Array.from({ length: LEVELS }, (_, i) => i + 1);

/** The features of markup that the second pass reads too. */
export const CARRIED_MARKUP: readonly string[] = [
  'linked share',
  'linked share, line -2',
  'linked share, line -1',
  'linked share, line +1',
  'linked share, line +2',
  'linked share, lines -3 to -1',
  'linked share, lines 1 to 3',
  'linked share, lines -10 to -1',
  'linked share, lines 1 to 10',
  'links',
  'images',
  'alternative text',
  'code',
  'cells',
  'emphasised share',
  'heading level',
  'list depth',
  'quote depth',
  'markup depth',
  'element kind',
  'lines that look alike',
  'words of lines that look alike',
  ...MARKUP_REGIONS.map((region) => `in ${region}`),
  ...CARRIED_WORDS.map((word) => `named ${word}`),
  ...LEVEL_NUMBERS.flatMap((level) => [
    `lines in container ${level}`,
    `words in container ${level} (log)`,
    `link density of container ${level}`,
  ]),
];

/**
 * What the second pass reads of a line: how the first pass judged it, its neighbours, its containers and the page, and
 * some of its own features, for each of the open lines. The first pass sees a few lines at a time; only the second can see that a line is far below the
 * body's end.
 */
export function contextOf(page: Page, lines: Table, scores: LineScores, open: Int32Array): Table {
  const table = new FeatureTable(lines.size);
  addAround(table, scores);
  addMass(table, scores);
  addAnchors(table, lines, scores);
  addProfile(table, lines, scores);
  addTopic(table, page, scores, open);
  table.add('first score of the lead-in', atLeadIn(lines, scores.odds, NO_LEAD_IN));
  for (const name of CARRIED) table.add(name, lines.column(name));
  const containers = containersOf(page);
  if (containers) {
    addJudgedContainers(table, containersFor(containers, open), scores);
    for (const name of CARRIED_MARKUP) table.add(name, lines.column(name));
  }
  return table;
}
