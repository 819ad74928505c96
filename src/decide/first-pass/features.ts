import type { Page } from '../../page/page.ts';
import type { Label } from '../../rules/rule.ts';
import { containersOf } from '../markup/containers.ts';
import { FeatureTable } from '../table.ts';
import { addContainers } from './containers.ts';
import { addElementNames } from './element-names.ts';
import { addLabels } from './labels.ts';
import { addLeadIn } from './lead-in.ts';
import { addLineMarkup, addLinkedNeighbours } from './markup.ts';
import { addNeighbours } from './neighbours.ts';
import { addPosition } from './position.ts';
import { addLineShape } from './shape.ts';
import { addRepeats, addVocabulary } from './vocabulary.ts';

/** A longer line may be prose without ending like a sentence: half of its words count. */
const MIN_PROSE_WORDS = 20;

/**
 * All features that the first pass reads. Forests find them by name, so their order has no meaning. Pages with markup have
 * more of them than text dumps.
 *
 * @param open The lines to judge, as `openLines` gives them: one row of the table for each. What a line is and which
 *   labels are near it is measured on the whole page; its place and its neighbours are those among the open lines.
 */
export function featuresOf(
  page: Page,
  labels: readonly (readonly Label[])[],
  open: Int32Array,
): FeatureTable {
  const table = pageFeatures(page, labels, open).of(open);
  const words = table.column('words');
  const ends = table.column('ends like a sentence');
  const prose = words.map((w, i) => (ends[i] ? w : w >= MIN_PROSE_WORDS ? w / 2 : 0));
  addPosition(table, prose);
  addNeighbours(table, prose);
  addLeadIn(table);
  if (page.source.markup) addLinkedNeighbours(table);
  return table;
}

/** The features that are measured on the whole page: a row for each of its lines. */
function pageFeatures(page: Page, labels: readonly (readonly Label[])[], open: Int32Array): FeatureTable {
  const table = new FeatureTable(page.lines.length);
  const words = addLineShape(table, page);
  addVocabulary(table, page);
  addRepeats(table, page);
  addLabels(table, labels, words, open);
  const containers = containersOf(page);
  if (containers) {
    addLineMarkup(table, page, containers);
    addElementNames(table, containers);
    addContainers(table, containers);
  }
  return table;
}
