import type { Values } from '../../chooser/features.ts';
import type { Candidate } from './candidate.ts';
import { rankingFeatures } from './ranking-table.ts';
import type { Surroundings } from './surroundings.ts';

const { at } = rankingFeatures;

/** Distances in lines are counted up to here. */
const FAR = 200;

const capped = (lines: number): number => Math.max(-FAR, Math.min(FAR, lines));

/** Features for the trees: a candidate's place on the page. */
export function addPlace(row: Values, c: Candidate, { context, region }: Surroundings): void {
  const { line, kind } = c;
  const i = line.index;
  const inMarkupOnly = kind === 'markup';
  row[at.index] = inMarkupOnly ? -1 : Math.min(i, FAR);
  row[at.toFirst] = inMarkupOnly ? -1 : capped(region.first - i);
  row[at.toDense] = inMarkupOnly ? -1 : capped(region.dense - i);
  const letters = inMarkupOnly ? -1 : (context.page.lines[region.dense]?.start ?? c.endsAt) - c.endsAt;
  row[at.lettersToDense] = Math.sign(letters) * Math.log2(1 + Math.abs(letters));
  row[at.share] = line.start / Math.max(1, context.page.text.length);
}
