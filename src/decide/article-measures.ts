import { endsSentence, wordsIn } from '../page/measure.ts';
import type { Page } from '../page/page.ts';

/** What tells how likely a page holds an article, and how likely its body is right. */
export interface ArticleMeasures {
  /** Mean log-odds of the body's lines, weighted by words: articles are where the model is sure. */
  sureness: number;
  /** -log of what is missing of the word F1 to be expected, were the scores true chances; at most 4.6. */
  expected: number;
  /** Natural logarithm of 1 + the body's lines. */
  lines: number;
  /** Natural logarithm of 1 + the body's words. */
  words: number;
  /** Words of all lines scored .2 to .8, per word of the body; at most 2. */
  doubt: number;
  /** Share of the body's words in lines that end like a sentence. */
  sentences: number;
  /** Stretches of body with nothing dropped inside, per body line. */
  runs: number;
}

/** Scores are kept this far from 0 and 1, so that no single line is infinitely sure. */
const EDGE = 0.001;
/** What is missing of an expected F1 counts as at least this. */
const LEAST_MISSING = 0.01;
const MOST_DOUBT = 2;

const logOdds = (score: number) => {
  const p = Math.min(1 - EDGE, Math.max(EDGE, score));
  return Math.log(p / (1 - p));
};

/** @returns `null` where the body holds no word. */
export function measureArticle(
  page: Page,
  scores: Float64Array,
  isBody: readonly boolean[],
): ArticleMeasures | null {
  const sum = { words: 0, lines: 0, odds: 0, likely: 0, all: 0, doubt: 0, sentences: 0, runs: 0 };
  for (const { index, text } of page.lines) {
    const words = wordsIn(text);
    const score = scores[index]!;
    sum.all += words * score;
    if (score > 0.2 && score < 0.8) sum.doubt += words;
    if (!isBody[index]) continue;
    sum.words += words;
    sum.lines++;
    sum.odds += words * logOdds(score);
    sum.likely += words * score;
    if (endsSentence(text)) sum.sentences += words;
    if (index === 0 || !isBody[index - 1]) sum.runs++;
  }
  if (sum.words === 0) return null;
  const expectedF1 = (2 * sum.likely) / (sum.all + sum.words);
  return {
    sureness: sum.odds / sum.words,
    expected: -Math.log(Math.max(LEAST_MISSING, 1 - expectedF1)),
    lines: Math.log1p(sum.lines),
    words: Math.log1p(sum.words),
    doubt: Math.min(MOST_DOUBT, sum.doubt / sum.words),
    sentences: sum.sentences / sum.words,
    runs: sum.runs / sum.lines,
  };
}
