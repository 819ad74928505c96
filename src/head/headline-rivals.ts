import type { Candidate } from './headline-candidates.ts';
import type { Scored } from './headline-ranking.ts';
import type { RankingTable } from './headline-table.ts';
import { overlap } from './same-text.ts';

/** How a candidate stands against the others that are left, for the trees. */
export function addRivals(table: RankingTable, scored: Scored, all: readonly Scored[]): void {
  const { candidate: c, score } = scored;
  const others = all.filter((s) => s.candidate.key !== c.key);
  const best = others[0];
  const above = others.filter((s) => s.candidate.kind === 'line' && s.candidate.at < c.at);
  const ahead = above.filter((s) => c.line.index - s.candidate.line.index <= APART);
  const longer = others.find((s) => s.candidate.key.includes(c.key));
  const shorter = others.find((s) => c.key.includes(s.candidate.key));
  table.add('score', score);
  table.add('lead', score - (best?.score ?? score - LEAD));
  table.add('rank', all.indexOf(scored));
  table.add('ahead', ahead.length);
  table.add('aheadLead', ahead.length ? score - ahead[0]!.score : LEAD);
  table.add('likeAhead', ahead.length ? overlap(c.stems, ahead[0]!.candidate.stems) : 0);
  table.add('again', scored.again);
  table.add('likeBest', best ? overlap(c.stems, best.candidate.stems) : 0);
  table.add('longerBy', longer ? longer.candidate.words - c.words : 0);
  table.add('longerLead', longer ? score - longer.score : 0);
  table.add('longerSameStart', Number(longer?.candidate.key.startsWith(c.key) ?? false));
  table.add('longerSameEnd', Number(longer?.candidate.key.endsWith(c.key) ?? false));
  table.add('shorterBy', shorter ? c.words - shorter.candidate.words : 0);
  table.add('shorterLead', shorter ? score - shorter.score : 0);
  table.add('shorterSameStart', shorter ? Number(c.key.startsWith(shorter.candidate.key)) : 0);
  table.add('shorterSameEnd', shorter ? Number(c.key.endsWith(shorter.candidate.key)) : 0);
  table.add('shorterKind', shorter ? KINDS[shorter.candidate.kind] : 0);
  table.add('longerKind', longer ? KINDS[longer.candidate.kind] : 0);
  addNeighbours(table, scored, others);
  addOther(table, c, others);
}

/** The lead of a candidate that has no rival. */
const LEAD = 10;
const KINDS = { line: 1, title: 2, cut: 3, markup: 4 } as const;
/** Lines apart from which two candidates are no neighbours. */
const APART = 12;

/** The nearest rivals above and below: a kicker, a deck. */
function addNeighbours(
  table: RankingTable,
  { candidate: c, score }: Scored,
  others: readonly Scored[],
): void {
  let up: Scored | undefined;
  let down: Scored | undefined;
  for (const s of others) {
    if (s.candidate.kind === 'title' || s.candidate.kind === 'markup') continue;
    const by = s.candidate.at - c.at;
    if (by < 0 && (!up || s.candidate.at > up.candidate.at)) up = s;
    if (by > 0 && (!down || s.candidate.at < down.candidate.at)) down = s;
  }
  table.add('up', up ? Math.min(APART, c.line.index - up.candidate.line.index) : APART + 1);
  table.add('upLead', up ? score - up.score : LEAD);
  table.add('upLonger', up ? up.candidate.words - c.words : 0);
  table.add('upLike', up ? overlap(up.candidate.stems, c.stems) : 0);
  table.add('down', down ? Math.min(APART, down.candidate.line.index - c.line.index) : APART + 1);
  table.add('downLead', down ? score - down.score : LEAD);
  table.add('downLonger', down ? down.candidate.words - c.words : 0);
  table.add('downLike', down ? overlap(down.candidate.stems, c.stems) : 0);
}

/** The best side of the title, and the best line besides, whichever the candidate is not. */
function addOther(table: RankingTable, c: Candidate, others: readonly Scored[]): void {
  const isTitle = (k: Candidate['kind']) => k === 'title' || k === 'markup';
  const other = others.find((s) => isTitle(s.candidate.kind) !== isTitle(c.kind));
  table.add('otherLike', other ? overlap(c.stems, other.candidate.stems) : 0);
  table.add('otherScore', other?.score ?? -LEAD);
  table.add('otherWords', other?.candidate.words ?? 0);
}
