import type { Candidate } from './candidate.ts';
import type { Surroundings } from './surroundings.ts';
import type { RankingTable } from './table.ts';

/** Beyond this many lines a distance says no more. */
const FAR = 200;

const near = (lines: number): number => Math.max(-FAR, Math.min(FAR, lines));

/** Where on the page a candidate stands, for the trees. */
export function addPlace(
  table: RankingTable,
  { line, kind }: Candidate,
  { context, region }: Surroundings,
): void {
  const i = line.index;
  const isNowhere = kind === 'markup';
  table.add('index', isNowhere ? -1 : Math.min(i, FAR));
  table.add('toFirst', isNowhere ? -1 : near(region.first - i));
  table.add('toDense', isNowhere ? -1 : near(region.dense - i));
  table.add('share', line.start / Math.max(1, context.page.text.length));
}
