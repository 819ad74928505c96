import { describe, expect, it } from 'vitest';
import { Chooser } from '../../src/chooser/chooser.ts';
import { defineFeatures, type Features, type Values } from '../../src/chooser/features.ts';
import { loadForest } from '../../src/forest/forest.ts';
import { scoreRow } from '../../src/forest/score-lines.ts';
import { weighedAuthors } from '../../src/head/authors/authors.ts';
import { authorFeatures } from '../../src/head/authors/feature-table.ts';
import { headlineFeatures } from '../../src/head/headline/feature-table.ts';
import { finalistsOf, headlineChooser, loadHeadlineModel } from '../../src/head/headline/headline.ts';
import { rankingOf } from '../../src/head/headline/ranking.ts';
import { rankingFeatures } from '../../src/head/headline/ranking-table.ts';
import { dateCandidates } from '../../src/head/published/candidates.ts';
import { weighDates } from '../../src/head/published/choice.ts';
import { publishedFeatures } from '../../src/head/published/feature-table.ts';
import { placeOf } from '../../src/head/published/place.ts';
import { regionOf } from '../../src/head/region/region.ts';
import { storedForest, storedWeights, type WeightsName } from '../../src/model/index.ts';
import { contextOf } from '../support/context.ts';

const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
];
const PAGE = [
  ...['Home', 'News', 'Friday, May 17, 2024', 'Council closes the harbour bridge for months'],
  ...['Ferries to carry people while the bridge is closed', 'By Jane Holloway', 'May 14, 2024'],
  ...BODY,
  ...['Peter Marsh is a reporter in Lindvik.', 'Read more', 'Ferry sails again', 'May 3, 2024'],
];
const context = contextOf(PAGE.join('\n'), { body: BODY[0]! });
const region = regionOf(context);
const { finalists, around } = finalistsOf(context, region, headlineChooser(storedWeights('headline')));

/** The candidates' values with a new feature in the middle. */
function widened<Name extends string>(features: Features<Name>, rows: readonly Values[]) {
  const half = Math.floor(features.names.length / 2);
  const put = <T>(list: readonly T[], one: T) => [...list.slice(0, half), one, ...list.slice(half)];
  return {
    features: defineFeatures(put<string>(features.names, 'invented')),
    rows: rows.map((values, i) => Float64Array.from(put([...values], 5 + i))),
  };
}

describe('a new feature in the middle of a table', () => {
  it.each<[WeightsName, Features<string>, readonly Values[]]>([
    ['headline', headlineFeatures, finalists.map((f) => f.signs)],
    ['authors', authorFeatures, weighedAuthors(context, region, null).map((w) => w.values)],
    [
      'published',
      publishedFeatures,
      weighDates(dateCandidates(context), placeOf(context, null)).map((d) => d.values),
    ],
  ])('changes no score of the %s', (name, features, rows) => {
    const scores = (of: Features<string>, values: readonly Values[]) =>
      values.map((v) => new Chooser(of, storedWeights(name)).score(v));
    const wide = widened(features, rows);
    expect(new Set(scores(features, rows)).size).toBeGreaterThan(1);
    expect(scores(wide.features, wide.rows)).toEqual(scores(features, rows));
  });

  it('changes no score of the headline’s trees', () => {
    const rows = rankingOf(finalists, around);
    const scores = (of: Features<string>, values: readonly Values[]) => {
      const forest = loadForest(storedForest('headline'), of.names);
      return values.map((row) => scoreRow(forest, row));
    };
    const wide = widened(rankingFeatures, rows);
    expect(new Set(scores(rankingFeatures, rows)).size).toBeGreaterThan(1);
    expect(scores(wide.features, wide.rows)).toEqual(scores(rankingFeatures, rows));
  });
});

it('trees of the headline that name a feature which does not exist are refused when they are loaded', () => {
  const trees = { ...storedForest('headline'), features: ['invented', ...rankingFeatures.names.slice(1)] };
  expect(() => loadHeadlineModel(storedWeights('headline'), trees)).toThrow('“invented”');
});
