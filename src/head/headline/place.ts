import type { Values } from '../../chooser/features.ts';
import type { Candidate } from './candidate.ts';
import { rankingFeatures } from './ranking-table.ts';
import type { Surroundings } from './surroundings.ts';

const { at } = rankingFeatures;

/** Beyond this many lines a distance says no more. */
const FAR = 200;

const near = (lines: number): number => Math.max(-FAR, Math.min(FAR, lines));

/** Where on the page a candidate stands, for the trees. */
export function addPlace(row: Values, { line, kind }: Candidate, { context, region }: Surroundings): void {
  const i = line.index;
  const isNowhere = kind === 'markup';
  row[at.index] = isNowhere ? -1 : Math.min(i, FAR);
  row[at.toFirst] = isNowhere ? -1 : near(region.first - i);
  row[at.toDense] = isNowhere ? -1 : near(region.dense - i);
  row[at.share] = line.start / Math.max(1, context.page.text.length);
}
