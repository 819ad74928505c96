import { expect, it } from 'vitest';
import { finalistsOf, headlineChooser } from '../../../src/head/headline/headline.ts';
import { rankingOf } from '../../../src/head/headline/ranking.ts';
import { rankingFeatures } from '../../../src/head/headline/ranking-table.ts';
import { regionOf } from '../../../src/head/region/region.ts';
import { storedWeights } from '../../../src/model/index.ts';
import { contextOf } from '../../support/context.ts';

const BODY = [
  'The old harbour bridge will close on Monday for eighteen months of repairs, the council said.',
  'Ferries will carry people across the harbour every ten minutes while the bridge is closed, it added.',
];
const KICKER = 'Ferries and bridges';
const HEADLINE = 'Council closes the harbour bridge for months';
const DECK = 'Ferries are to carry people across the harbour';

type Row = Record<(typeof rankingFeatures.names)[number], number>;

/** The features of a page's finalists, by their text. */
function rowsOf(text: string): Map<string, Row> {
  const context = contextOf(text, { body: BODY[0]! });
  const weights = headlineChooser(storedWeights('headline'));
  const { finalists, around } = finalistsOf(context, regionOf(context), weights);
  const rows = rankingOf(finalists, around);
  const named = (row: Float64Array) =>
    Object.fromEntries(rankingFeatures.names.map((name, j) => [name, row[j]!])) as Row;
  return new Map(finalists.map((f, i) => [f.candidate.text, named(rows[i]!)]));
}

const PLAIN = rowsOf(
  ['Home', KICKER, HEADLINE, DECK, 'By Jane Holloway', 'May 14, 2024', ...BODY].join('\n'),
);

it('describes the lines above and below a candidate', () => {
  const row = PLAIN.get(HEADLINE)!;
  expect(row.deckWords).toBe(8);
  expect(row.stopBelow).toBe(0);
  expect(row.bodyUnder).toBe(2);
  // The body's first line, the fourth one below, has all its longer words; the deck has only `harbour` of them.
  expect(row.inNext).toBe(1);
  expect(PLAIN.get(DECK)!.inLast).toBeCloseTo(1 / 5);
  expect(PLAIN.get(DECK)!.stopBelow).toBe(0);
  expect(PLAIN.get(DECK)!.labelBelow).toBeGreaterThan(0);
  expect(row.labelBelow).toBe(0);
});

it('puts the features of the nearest rivals above and below into a row', () => {
  const row = PLAIN.get(HEADLINE)!;
  expect(row['up-words']).toBe(3);
  expect(row['down-words']).toBe(8);
  expect(row.up).toBe(1);
  expect(row.down).toBe(1);
  expect(PLAIN.get(DECK)!['up-words']).toBe(7);
  expect(PLAIN.get(KICKER)!['up-words']).toBe(0);
});

it('looks below the last piece of a candidate of several pieces', () => {
  const rows = rowsOf(['Home', `News${HEADLINE}${DECK}`, 'May 14, 2024', ...BODY].join('\n'));
  expect(rows.get(`${HEADLINE}${DECK}`)!.smallUnder).toBe(1);
  expect(rows.get(`${HEADLINE}${DECK}`)!.inner).toBe(1);
  expect(rows.get(HEADLINE)!.inner).toBe(0);
});
