import type { Values } from '../../chooser/features.ts';
import { codeOverlap } from '../../text/word-codes.ts';
import type { Candidate } from './candidate.ts';
import { headlineFeatures } from './feature-table.ts';
import type { Scored } from './ranking.ts';
import { COMPARED, rankingFeatures } from './ranking-table.ts';

const { at } = rankingFeatures;
const { titleSame } = headlineFeatures.at;

/** The lead of a candidate that has no rival. */
const NO_RIVAL_LEAD = 10;
const KINDS = { line: 1, title: 2, cut: 3, markup: 4, row: 5, joined: 5 } as const;
/** Columns with a rival's features. */
const OF = {
  best: COMPARED.map((name) => at[`best-${name}`]),
  up: COMPARED.map((name) => at[`up-${name}`]),
  down: COMPARED.map((name) => at[`down-${name}`]),
};
/** Distances in lines are counted up to here. */
const FAR = 200;
/** Candidates further apart than this many lines are not neighbours. */
const MAX_APART = 12;

/** Features for the trees: how a candidate compares with the other finalists. Their own features are known already. */
export function addRivals(rows: readonly Values[], index: number, all: readonly Scored[]): void {
  const row = rows[index]!;
  const scored = all[index]!;
  const { candidate: c, score } = scored;
  const best = all[0] === scored ? all[1] : all[0];
  row[at.score] = score;
  row[at.lead] = best ? score - best.score : NO_RIVAL_LEAD;
  row[at.rank] = all.indexOf(scored);
  row[at.again] = scored.again;
  row[at.likeBest] = best ? likeness(c, best.candidate) : 0;
  addContained(row, scored, all);
  addAhead(row, scored, all);
  const { up, down } = addNeighbours(row, scored, all);
  if (best) row[at.apart] = Math.max(-FAR, Math.min(FAR, best.candidate.line.index - c.line.index));
  for (const [names, rival] of [
    [OF.best, best],
    [OF.up, up],
    [OF.down, down],
  ] as const)
    if (rival) copy(row, names, rows[all.indexOf(rival)]!);
  addOther(row, scored, all);
  addAll(row, scored, all);
}

const likeness = (a: Candidate, b: Candidate): number => codeOverlap(a.codes.stems, b.codes.stems);

/** The best rival that contains this text, and the best that is part of it. */
function addContained(row: Values, { candidate: c, score }: Scored, all: readonly Scored[]): void {
  let longer: Scored | undefined;
  let shorter: Scored | undefined;
  for (const s of all) {
    const { key } = s.candidate;
    if (!longer && key.length > c.key.length && key.includes(c.key)) longer = s;
    if (!shorter && key.length < c.key.length && c.key.includes(key)) shorter = s;
  }
  row[at.longerBy] = longer ? longer.candidate.words - c.words : 0;
  row[at.longerLead] = longer ? score - longer.score : 0;
  row[at.longerKind] = longer ? KINDS[longer.candidate.kind] : 0;
  row[at.shorterBy] = shorter ? c.words - shorter.candidate.words : 0;
  row[at.shorterLead] = shorter ? score - shorter.score : 0;
  row[at.shorterKind] = shorter ? KINDS[shorter.candidate.kind] : 0;
}

/** Rivals on lines above. */
function addAhead(row: Values, { candidate: c, score }: Scored, all: readonly Scored[]): void {
  let best: Scored | undefined;
  let count = 0;
  for (const s of all) {
    const { kind, line, at } = s.candidate;
    if (kind !== 'line' || at >= c.at || c.line.index - line.index > MAX_APART) continue;
    best ??= s;
    count++;
  }
  row[at.ahead] = count;
  row[at.aheadLead] = best ? score - best.score : NO_RIVAL_LEAD;
}

const isTitle = ({ kind }: Candidate) => kind === 'title' || kind === 'markup';

/** The nearest rivals above and below: a kicker, a deck. */
function addNeighbours(
  row: Values,
  { candidate: c, score }: Scored,
  all: readonly Scored[],
): { up: Scored | undefined; down: Scored | undefined } {
  let up: Scored | undefined;
  let down: Scored | undefined;
  for (const s of all) {
    if (isTitle(s.candidate)) continue;
    const { at, endsAt } = s.candidate;
    if (endsAt <= c.at && (!up || endsAt > up.candidate.endsAt)) up = s;
    if (at >= c.endsAt && (!down || at < down.candidate.at)) down = s;
  }
  row[at.up] = up ? Math.min(MAX_APART, c.line.index - up.candidate.last) : MAX_APART + 1;
  row[at.upLike] = up ? likeness(up.candidate, c) : 0;
  row[at.upLead] = up ? score - up.score : NO_RIVAL_LEAD;
  row[at.upLonger] = up ? up.candidate.words - c.words : 0;
  row[at.down] = down ? Math.min(MAX_APART, down.candidate.line.index - c.last) : MAX_APART + 1;
  row[at.downLead] = down ? score - down.score : NO_RIVAL_LEAD;
  row[at.downLonger] = down ? down.candidate.words - c.words : 0;
  row[at.downLike] = down ? likeness(down.candidate, c) : 0;
  return { up, down };
}

function copy(row: Values, columns: readonly number[], from: Values): void {
  COMPARED.forEach((name, i) => {
    row[columns[i]!] = from[at[name]]!;
  });
}

/** For a part of the title the best other rival, for all others the best part of the title. */
function addOther(row: Values, { candidate: c }: Scored, all: readonly Scored[]): void {
  const other = all.find((s) => isTitle(s.candidate) !== isTitle(c));
  row[at.otherLike] = other ? likeness(c, other.candidate) : 0;
  row[at.otherScore] = other?.score ?? -NO_RIVAL_LEAD;
}

/** How many rivals there are, and how many below it; whether one of them equals the page's first line. */
function addAll(row: Values, { candidate: c }: Scored, all: readonly Scored[]): void {
  let behind = 0;
  let titled = 0;
  for (const { candidate, signs } of all) {
    if (candidate.at >= c.endsAt) behind++;
    titled = Math.max(titled, signs[titleSame]!);
  }
  row[at.behind] = behind;
  row[at.rivals] = all.length;
  row[at.titled] = titled;
}
