import type { Line } from '../../page/line.ts';
import { lineFacts } from '../../page/line-facts.ts';
import { shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { wordsIn } from '../../text/measure.ts';
import type { Label, Rule } from '../rule.ts';

/** Example: `14 May 2024`, `May 14, 2024, 7:12 pm`: a month in letters and a year on a short line. */
const WRITTEN = /^(?=\P{L}{0,12}\p{L}{3}).{0,24}(?:19|20)\d\d/u;
/** Example: `2024-05-14 19:12`, `14.05.24`. */
const NUMERIC = /^\d{1,4}([./-])\d{1,2}\1\d{2,4}\b/;
/** Two dates of a list are at most this many lines apart: a title, a category and a first sentence are between them. */
const MAX_GAP = 5;
/** A list has at least this many dates, */
const MIN_DATES = 3;
/** and a title between this share of them. */
const MIN_TITLED_SHARE = 0.7;
/** Lines of an entry that has its date below; with fewer, the line above the first date is often the article's headline. */
const MIN_PERIOD = 3;
/** A longer sentence is not labelled. */
const MAX_TEASER_LENGTH = 160;
/** So many paragraphs between two dates are an article: its own date is above them, and a comment's below. */
const MIN_ARTICLE = 2;

export const teaserRhythm: Rule = {
  name: 'teaser-rhythm',
  kind: 'teaser',
  about: 'A list of other articles in which titles and dates alternate.',
  find(page: Page): Label[] {
    const labels: Label[] = [];
    let run: number[] = [];
    for (const line of page.lines) {
      if (!isDate(page, line)) continue;
      const last = run[run.length - 1];
      if (last !== undefined && (line.index - last > MAX_GAP || isArticle(page, last, line.index))) {
        labels.push(...labelsOf(page, run));
        run = [];
      }
      run.push(line.index);
    }
    return labels.concat(labelsOf(page, run));
  },
};

function isArticle(page: Page, from: number, to: number): boolean {
  const { of } = shapesOf(page);
  let prose = 0;
  for (let i = from + 1; i < to; i++) if (of[i] === 'prose') prose++;
  return prose >= MIN_ARTICLE;
}

function isDate(page: Page, { text, index }: Line): boolean {
  if (text.length > 32 || !/\d/.test(text)) return false;
  return (WRITTEN.test(text) || NUMERIC.test(text)) && lineFacts(page).counts(index).words <= 6;
}

function labelsOf(page: Page, dates: readonly number[]): Label[] {
  if (dates.length < MIN_DATES) return [];
  const titled = dates.filter((d, i) => i > 0 && hasTitle(page, dates[i - 1]!, d)).length;
  if (titled < (dates.length - 1) * MIN_TITLED_SHARE) return [];
  const labels: Label[] = [];
  const facts = lineFacts(page);
  for (let i = topOf(page, dates); i <= dates[dates.length - 1]!; i++) {
    if (facts.text(i).length > MAX_TEASER_LENGTH && facts.endsSentence(i)) continue;
    labels.push({
      kind: 'teaser',
      line: i,
      rule: 'teaser-rhythm',
      reason: `in a list with ${dates.length} dates in rhythm`,
      certainty: 'likely',
    });
  }
  return labels;
}

/**
 * Where the list begins: at its first date, or above it where each date is below its title and its first sentence, such as `Why
 * the frogs are quiet` / `A fungus is killing them.` / `2 February 2024`.
 */
function topOf(page: Page, dates: readonly number[]): number {
  const facts = lineFacts(page);
  const [first, second] = [dates[0]!, dates[1]!];
  const period = second - first;
  const isEven = dates.every((d, i) => i === 0 || d - dates[i - 1]! === period);
  if (!isEven || period < MIN_PERIOD || first < period) return first;
  const isLike = (a: number, b: number) =>
    facts.text(a) !== '' && facts.endsSentence(a) === facts.endsSentence(b);
  const offsets = Array.from({ length: period - 1 }, (_, i) => i + 1);
  const hasTitle = !facts.endsSentence(first - period + 1);
  return hasTitle && offsets.every((n) => isLike(first - n, second - n)) ? first - period + 1 : first;
}

/** Whether a line between the two dates is as long as a title. */
function hasTitle(page: Page, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (wordsIn(page.lines[i]!.text.slice(0, 200)) >= 4) return true;
  return false;
}
