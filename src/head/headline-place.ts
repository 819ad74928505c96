import type { Candidate } from './headline-candidates.ts';
import type { Surroundings } from './headline-surroundings.ts';
import type { RankingTable } from './headline-table.ts';

/** Beyond this many lines a distance says no more. */
const FAR = 200;

const near = (lines: number): number => Math.max(-FAR, Math.min(FAR, lines));

/** Where on the page a candidate stands, for the trees. */
export function addPlace(
  table: RankingTable,
  { line, kind }: Candidate,
  { context, region }: Surroundings,
): void {
  const { lines } = context.page;
  const i = line.index;
  const isNowhere = kind === 'markup';
  table.add('index', isNowhere ? -1 : Math.min(i, FAR));
  table.add('toFirst', isNowhere ? -1 : near(region.first - i));
  table.add('toDense', isNowhere ? -1 : near(region.dense - i));
  table.add('firstToDense', near(region.dense - region.first));
  table.add('share', line.start / Math.max(1, context.page.text.length));
  table.add('blankAbove', line.blankBefore);
  table.add('blankBelow', lines[i + 1]?.blankBefore ?? 0);
  table.add('blankBelow2', lines[i + 2]?.blankBefore ?? 0);
  table.add('gluedBelow', Number(lines[i + 1]?.glued ?? false));
  table.add('bodyAbove', bodyAbove(region.from, i, context.decision.verdicts));
}

const MOST_ABOVE = 20;

/** Body lines of the region above. */
function bodyAbove(from: number, to: number, verdicts: readonly { readonly body: boolean }[]): number {
  let count = 0;
  for (let i = Math.max(from, to - FAR); i < to && count < MOST_ABOVE; i++) if (verdicts[i]!.body) count++;
  return count;
}
