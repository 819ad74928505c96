import { columnNames, type Model, type Passes } from '../../src/decide/model.ts';
import { type Forest, loadForest } from '../../src/forest/forest.ts';

/** A tree of one question: is the feature at most `most`? Log-odds for yes and no. */
export interface Stump {
  feature: string;
  most: number;
  yes: number;
  no: number;
}

/** A forest made by hand. */
export function stumpsOver(names: readonly string[], trees: readonly Stump[]): Forest {
  const thresholds: number[][] = names.map(() => []);
  const stored = { feature: [] as number[], cut: [] as number[], value: [] as number[] };
  for (const { feature, most, yes, no } of trees) {
    const at = names.indexOf(feature);
    if (at < 0) throw new Error(`no such feature: ${feature}`);
    stored.feature.push(at, -1, -1);
    stored.cut.push(thresholds[at]!.push(most) - 1, 0, 0);
    stored.value.push(Math.round((yes + no) * 500), yes * 1000, no * 1000);
  }
  return loadForest({ features: names, thresholds, ...stored }, names);
}

export const { lines: LINE_FEATURES, context: CONTEXT_FEATURES } = columnNames('plain');

/** The same forests for pages with and without markup. */
const both = (passes: Passes): Model => ({ plain: passes, marked: passes });

/** A model made by hand: the first pass asks the questions, the second keeps the score, in four steps. */
export function stumps(...trees: Stump[]): Model {
  const keepScore = [-3, -0.5, 0.5, 3].map(
    (most): Stump => ({ feature: 'first score', most, yes: -1.5, no: 1.5 }),
  );
  return both({
    lines: stumpsOver(LINE_FEATURES, trees),
    context: stumpsOver(CONTEXT_FEATURES, keepScore),
  });
}

/** Scores lines of more than eight words as surely body, all others as surely noise. */
export const longIsBody = stumps({ feature: 'words', most: 8, yes: -6, no: 6 });

/** A model that gives every line the same chance to be body. */
export function constant(chance: number): Model {
  const odds = Math.log(chance / (1 - chance));
  const same = { most: 0, yes: odds, no: odds };
  return both({
    lines: stumpsOver(LINE_FEATURES, [{ feature: 'words', ...same }]),
    context: stumpsOver(CONTEXT_FEATURES, [{ feature: 'first score', ...same }]),
  });
}
