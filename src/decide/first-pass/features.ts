import type { Page } from '../../page/page.ts';
import type { Label } from '../../rules/rule.ts';
import { containersOf } from '../markup/containers.ts';
import { FeatureTable } from '../table.ts';
import { addContainers } from './containers.ts';
import { addElementNames } from './element-names.ts';
import { addLabels } from './labels.ts';
import { addLineMarkup } from './markup.ts';
import { addNeighbours } from './neighbours.ts';
import { addPosition } from './position.ts';
import { addLineShape } from './shape.ts';
import { addRepeats, addVocabulary } from './vocabulary.ts';

/** A longer line may be prose without ending like a sentence: half of its words count. */
const MIN_PROSE_WORDS = 20;

/**
 * All features that the first pass reads. Forests find them by name, so their order has no meaning. Pages with markup have
 * more of them than text dumps.
 */
export function featuresOf(page: Page, labels: readonly (readonly Label[])[]): FeatureTable {
  const table = new FeatureTable(page.lines.length);
  const { words, ends } = addLineShape(table, page);
  const prose = words.map((w, i) => (ends[i] ? w : w >= MIN_PROSE_WORDS ? w / 2 : 0));
  addVocabulary(table, page, words, ends);
  addRepeats(table, page);
  addPosition(table, prose);
  addLabels(table, labels, words);
  addNeighbours(table, prose);
  const containers = containersOf(page);
  if (containers) {
    addLineMarkup(table, page, containers);
    addElementNames(table, containers);
    addContainers(table, containers);
  }
  return table;
}
