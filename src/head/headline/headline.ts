import { Chooser, type StoredWeights } from '../../chooser/chooser.ts';
import { noValues, type Values } from '../../chooser/features.ts';
import { type Choice, likeliest } from '../../chooser/likeliest.ts';
import { type Forest, loadForest, type StoredForest } from '../../forest/forest.ts';
import { scoreRow } from '../../forest/score-lines.ts';
import { storedForest, storedWeights } from '../../model/index.ts';
import type { Found, HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { type Candidate, rangeOf } from './candidate.ts';
import { candidatesOf, titlesOf } from './candidates.ts';
import { type HeadlineFeature, headlineFeatures, headlineReason } from './feature-table.ts';
import { signsOf } from './features.ts';
import { isOfText } from './of-text.ts';
import { rankingOf, type Scored } from './ranking.ts';
import { rankingFeatures } from './ranking-table.ts';
import { withoutSiteName } from './site-name.ts';
import { preferStated } from './stated/preferred.ts';
import { withoutTeasers } from './stated/teasers.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** Below this probability the page is considered not to show its headline. */
const MIN_CONFIDENCE = 0.1;
const MAX_REASONS = 3;

/** The weights of the first pass and the trees of the second. */
export interface HeadlineModel {
  readonly sum: Chooser<HeadlineFeature>;
  readonly forest: Forest;
}

/** @throws Error if a weight names a feature that does not exist. */
export const headlineChooser = (weights: StoredWeights) => new Chooser(headlineFeatures, weights);

/** @throws Error if the weights or the trees name a feature that does not exist. */
export function loadHeadlineModel(weights: StoredWeights, trees: StoredForest): HeadlineModel {
  return { sum: headlineChooser(weights), forest: loadForest(trees, rankingFeatures.names) };
}

const shipped = loadHeadlineModel(storedWeights('headline'), storedForest('headline'));

/** The article's headline, as the page writes it. Evaluation passes a model that has not seen the page. */
export function findHeadline(
  given: HeadContext,
  region: Region,
  model: HeadlineModel = shipped,
): Found<string> | null {
  const context = withoutTeasers(given, region);
  const { finalists, around } = finalistsOf(context, region, model.sum);
  const chosen = finalists.length > 0 ? chooseHeadline(context, finalists, around, model) : null;
  const found = preferStated(chosen, context, region, (isSame) => {
    const shown = finalists.find(({ candidate }) => isSame(candidate.text) && candidate.kind !== 'markup');
    const range = shown && rangeOf(context.page, shown.candidate);
    return range ? { text: shown.candidate.text, range } : null;
  });
  return found && isOfText(found, context) ? null : found;
}

/** The likeliest of the finalists. */
function chooseHeadline(
  context: HeadContext,
  finalists: readonly Scored[],
  around: Surroundings,
  model: HeadlineModel,
): Found<string> | null {
  const usual = usualPlace(context);
  const odds = oddsOf(rankingOf(finalists, around), model.forest);
  const alone = chosenOf(odds);
  const isSure = !context.site || (alone !== null && alone.share >= SURE_ALONE);
  const choice = isSure ? alone : chosenOf(odds.map((z, i) => z + usual(finalists[i]!.candidate)));
  if (!choice) return null;
  const { index, share } = choice;
  const { candidate: found, signs } = finalists[index]!;
  const candidate = withoutSiteName(found, context, around);
  const range = rangeOf(context.page, candidate);
  return {
    value: candidate.text,
    ranges: range ? [range] : [],
    rule: `headline-${candidate.kind}`,
    reason: headlineReason(candidate.kind, model.sum.reasons(signs, MAX_REASONS)),
    confidence: share,
  };
}

/** From this probability on, other pages of the site have no say: the name of a blog may be in the place of their headlines. */
const SURE_ALONE = 0.7;
/** Candidates that the second pass ranks. */
const MAX_FINALISTS = 18;
/** A candidate whose sum is this much smaller than the best one's is dropped. */
const MAX_LAG = 6;

/** The candidates with the largest weighted sums, best first. */
export function finalistsOf(
  context: HeadContext,
  region: Region,
  sum: HeadlineModel['sum'],
): { finalists: Scored[]; around: Surroundings } {
  const { candidates, around } = lookAround(context, region);
  const ranked = sumsOf(candidates, around, sum, usualPlace(context));
  const finalists = new Map<string, Finalist>();
  for (const { candidate, score, bonus } of ranked) {
    if (score + bonus < ranked[0]!.score + ranked[0]!.bonus - MAX_LAG) break;
    const same = finalists.get(candidate.key);
    if (same) same.again++;
    else if (finalists.size < MAX_FINALISTS)
      finalists.set(candidate.key, { candidate, score, signs: signsOf(candidate, around), again: 0 });
  }
  return { finalists: [...finalists.values()], around };
}

type Finalist = { -readonly [K in keyof Scored]: Scored[K] };

/** The candidates in the page's order, and what the features need to know of the page. */
export function lookAround(
  context: HeadContext,
  region: Region,
): { candidates: readonly Candidate[]; around: Surroundings } {
  const titles = titlesOf(context);
  const candidates = candidatesOf(context, region, titles);
  return { candidates, around: surroundingsOf(context, region, titles, candidates) };
}

/** The first pass: every candidate's weighted sum, the largest first. */
function sumsOf(
  candidates: readonly Candidate[],
  around: Surroundings,
  sum: HeadlineModel['sum'],
  usual: (candidate: Candidate) => number,
): { candidate: Candidate; score: number; bonus: number }[] {
  const signs = noValues(headlineFeatures);
  const out = candidates.map((candidate) => {
    signsOf(candidate, around, signs.fill(0));
    return { candidate, score: sum.score(signs), bonus: usual(candidate) };
  });
  return out.sort((a, b) => b.score + b.bonus - a.score - a.bonus);
}

/**
 * Log-odds of a line in whose place all other pages of the site have their headline. Of 798 dumps of 22 sites, 3 give 724
 * headlines right, 5 729, 8 736; none 712.
 */
const USUAL_PLACE = 8;

/** What is added to the scores of a candidate since other pages of the site have their headline in its place, or its line. */
function usualPlace({ site }: HeadContext): (candidate: Candidate) => number {
  return ({ line }) => USUAL_PLACE * (site?.headlineShares[line.index] ?? 0);
}

/**
 * Log-odds of the finalists: the logarithm of each one's probability in the first pass, changed by the trees.
 *
 * @param rows The finalists' features, the best of the first pass first.
 */
function oddsOf(rows: readonly Values[], forest: Forest): number[] {
  const sums = rows.map((row) => row[rankingFeatures.at.score]! - rows[0]![rankingFeatures.at.score]!);
  const all = Math.log(sums.reduce((sum, score) => sum + Math.exp(score), 0));
  return rows.map((row, i) => scoreRow(forest, row) + sums[i]! - all);
}

/** The likeliest of the finalists; `null` if the page is considered not to show its headline. */
function chosenOf(odds: readonly number[]): Choice | null {
  const choice = likeliest(
    odds,
    odds.map((_, i) => `${i}`),
    NONE,
  );
  return choice && choice.share >= MIN_CONFIDENCE ? choice : null;
}

/** Log-odds of a page that shows no headline. The trees were grown with the same constant (`train/headline.ts`). */
export const NONE = -2;
