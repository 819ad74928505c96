import { featuresOf } from '../../src/decide/features/index.ts';
import { type Forest, loadForest } from '../../src/decide/forest.ts';
import { pageOf } from '../support/context.ts';

/** A tree of one question: is the feature at most `most`? Log-odds for yes and no. */
export interface Stump {
  feature: string;
  most: number;
  yes: number;
  no: number;
}

/** A model made by hand, over the real features. */
export function stumps(...trees: Stump[]): Forest {
  const { names } = featuresOf(pageOf(''), []);
  const thresholds: number[][] = names.map(() => []);
  const stored = { feature: [] as number[], cut: [] as number[], value: [] as number[] };
  for (const { feature, most, yes, no } of trees) {
    const at = names.indexOf(feature);
    if (at < 0) throw new Error(`no such feature: ${feature}`);
    stored.feature.push(at, -1, -1);
    stored.cut.push(thresholds[at]!.push(most) - 1, 0, 0);
    stored.value.push(Math.round((yes + no) * 500), yes * 1000, no * 1000);
  }
  return loadForest({ features: names, thresholds, ...stored });
}

/** Takes lines of more than eight words for body, and is very sure of it. */
export const longIsBody = stumps({ feature: 'words', most: 8, yes: -6, no: 6 });
