import { defineFeatures } from '../../chooser/features.ts';
import type { Line } from '../../page/line.ts';
import { lineFacts } from '../../page/line-facts.ts';
import type { Page } from '../../page/page.ts';
import { isHint, type Label, type LabelKind } from '../../rules/rule.ts';
import { linkedShare } from '../markup/linked.ts';

/** Measures that predict whether a page has an article and whether its body is right. Shares are 0 to 1. */
export const articleFeatures = defineFeatures([
  /** Mean log-odds of the body's lines, weighted by words: articles are where the model is sure. */
  'sureness',
  /** -log(1 - F1), F1 being the word F1 expected if the scores are true probabilities; at most 4.6. */
  'expected',
  /** Natural logarithm of 1 + the body's words. */
  'words',
  /** Natural logarithm of 1 + the words of the body's longest line. */
  'longest',
  /** Words of all lines scored .2 to .8, per word of the body; at most 2. */
  'doubt',
  /** 1 if a date is near the body's first line, else 0: `14 May 2024`. */
  'dated',
  /** The same for a byline. */
  'signed',
  /** Share of the body's lines that contain a date: forums and listings have many. */
  'dates',
  /** Share of the body's lines that end with a question mark. */
  'questions',
  /** Natural logarithm of 1 + the page's lines of counters: `12 views`. */
  'counters',
  /** Share of the lines from the body's first to its last that some rule labels as noise. */
  'noise',
  /** 1 for HTML and Markdown, whose lines are judged by forests of their own; 0 for a text dump. */
  'marked',
  /** Share of the body's words that are in links: listings are all links. 0 for a text dump. */
  'linked',
]);

type ArticleFeature = (typeof articleFeatures.names)[number];
export type ArticleMeasures = Record<ArticleFeature, number>;

type Labels = readonly (readonly Label[])[];

/** Scores are kept this far from 0 and 1, so that log-odds are finite. */
const MARGIN = 0.001;
/** The least value of 1 - F1. */
export const MIN_MISSING = 0.01;
const MAX_DOUBT = 2;
/** A line whose score is between these is in doubt. */
const DOUBT_FROM = 0.2;
const DOUBT_TO = 0.8;
/** A date or byline is near the body's first line if it is at most this many lines above it, or below it. */
const ABOVE = 15;
const BELOW = 3;
/** `Who pays?` */
const QUESTION = /[?？؟]$/;

/** Log-odds of a score, finite for 0 and 1 too. */
export const logOdds = (score: number): number => {
  const p = Math.min(1 - MARGIN, Math.max(MARGIN, score));
  return Math.log(p / (1 - p));
};
const has = (kind: LabelKind) => (labels: readonly Label[]) => labels.some((l) => l.kind === kind);
const shareOf = <T>(list: readonly T[], test: (item: T) => boolean) =>
  list.filter(test).length / Math.max(1, list.length);

/** @returns `null` if the body has no words. */
export function measureArticle(
  page: Page,
  labels: Labels,
  scores: Float64Array,
  isBody: readonly boolean[],
): ArticleMeasures | null {
  const judged = measureScores(page, scores, isBody);
  if (!judged) return null;
  const body = page.lines.filter((l) => isBody[l.index]);
  const first = body[0]!.index;
  const facts = lineFacts(page);
  const words = (line: Line) => facts.counts(line.index).words;
  const sum = (value: (line: Line) => number) => body.reduce((total, line) => total + value(line), 0);
  const top = labels.slice(Math.max(0, first - ABOVE), first + BELOW + 1);
  return {
    ...judged,
    dated: top.some(has('date')) ? 1 : 0,
    signed: top.some(has('byline')) ? 1 : 0,
    dates: shareOf(body, (l) => has('date')(labels[l.index]!)),
    questions: shareOf(body, (l) => QUESTION.test(l.text)),
    counters: Math.log1p(labels.filter(has('counter')).length),
    marked: page.source.markup ? 1 : 0,
    linked: sum((l) => words(l) * linkedShare(page, l.index)) / sum(words),
    noise: shareOf(labels.slice(first, body.at(-1)!.index + 1), (list) => list.some((l) => !isHint(l.kind))),
  };
}

type ScoreMeasures = Pick<ArticleMeasures, 'sureness' | 'expected' | 'words' | 'longest' | 'doubt'>;

function measureScores(page: Page, scores: Float64Array, isBody: readonly boolean[]): ScoreMeasures | null {
  const sum = { words: 0, odds: 0, likely: 0, all: 0, doubt: 0, longest: 0 };
  const facts = lineFacts(page);
  for (const { index } of page.lines) {
    const { words } = facts.counts(index);
    const score = scores[index]!;
    sum.all += words * score;
    if (score > DOUBT_FROM && score < DOUBT_TO) sum.doubt += words;
    if (!isBody[index]) continue;
    sum.words += words;
    sum.odds += words * logOdds(score);
    sum.likely += words * score;
    sum.longest = Math.max(sum.longest, words);
  }
  if (sum.words === 0) return null;
  const expectedF1 = (2 * sum.likely) / (sum.all + sum.words);
  return {
    sureness: sum.odds / sum.words,
    expected: -Math.log(Math.max(MIN_MISSING, 1 - expectedF1)),
    words: Math.log1p(sum.words),
    longest: Math.log1p(sum.longest),
    doubt: Math.min(MAX_DOUBT, sum.doubt / sum.words),
  };
}
