import { endsSentence, wordsIn } from '../page/measure.ts';
import type { Page } from '../page/page.ts';
import type { Label, Rule } from './rule.ts';

/** Example: `14 May 2024`, `2024-05-14 19:12`, `3/4/24`: a short line with a day and a year, or a numeric date. */
const DATE = /(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;
/** Lines between two dates of a list: a title, a category, a first sentence. */
const WIDEST = 5;
/** Dates in rhythm that make a list. */
const LEAST = 3;

/** Titles and dates in turn: lists of other articles. */
export const teaserRhythm: Rule = {
  name: 'teaser-rhythm',
  kind: 'teaser',
  about: 'Titles and dates in turn, as lists of other articles show them.',
  find(page: Page): Label[] {
    const labels: Label[] = [];
    let run: number[] = [];
    for (const line of page.lines) {
      if (!isDate(line.text)) continue;
      const last = run[run.length - 1];
      if (last !== undefined && line.index - last > WIDEST) {
        labels.push(...labelsOf(page, run));
        run = [];
      }
      run.push(line.index);
    }
    return labels.concat(labelsOf(page, run));
  },
};

function isDate(text: string): boolean {
  return text.length <= 32 && DATE.test(text) && wordsIn(text) <= 5;
}

function labelsOf(page: Page, dates: readonly number[]): Label[] {
  if (dates.length < LEAST || dates.length === 0) return [];
  const step = dates[1]! - dates[0]!;
  if (step < 2 || dates.some((d, i) => i > 0 && d - dates[i - 1]! < 2)) return [];
  const labels: Label[] = [];
  for (let i = dates[0]!; i <= dates[dates.length - 1]!; i++) {
    const text = page.lines[i]!.text;
    if (text.length > 160 && endsSentence(text)) continue;
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
