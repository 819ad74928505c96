import { MARKUP_REGIONS } from '../../input/markup/markup.ts';
import { VOCABULARY } from '../../input/markup/vocabulary.ts';
import type { Containers } from '../markup/containers.ts';
import type { FeatureTable } from '../table.ts';

/** Levels further out are not distinguished. */
const MAX_LEVEL = 15;

const NAMES: readonly string[] = [
  ...MARKUP_REGIONS.map((region) => `in ${region}`),
  ...VOCABULARY.map((word) => `named ${word}`),
];
const PLACES: ReadonlyMap<string, number> = new Map(NAMES.map((name, i) => [name, i]));

/** For each region and each word of the vocabulary: the level of the nearest element that has it, 1 for the innermost; 0 if none has it. */
export function addElementNames(table: FeatureTable, { elements, elementOf }: Containers): void {
  const width = NAMES.length;
  const levels = new Uint8Array(elements.length * width);
  elements.forEach(({ parent, region, words }, e) => {
    const at = e * width;
    if (parent >= 0)
      for (let n = 0; n < width; n++) {
        const outer = levels[parent * width + n]!;
        if (outer > 0) levels[at + n] = Math.min(MAX_LEVEL, outer + 1);
      }
    if (region) levels[at + PLACES.get(`in ${region}`)!] = 1;
    for (const word of words) levels[at + PLACES.get(`named ${word}`)!] = 1;
  });
  NAMES.forEach((name, n) => {
    table.fill(name, (i) => (elementOf[i]! < 0 ? 0 : levels[elementOf[i]! * width + n]!));
  });
}
