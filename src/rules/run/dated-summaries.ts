import { datesOn } from '../../dates/on-page.ts';
import { lineFacts } from '../../page/line-facts.ts';
import { shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

/** Words of a title, of the sentences below it, and of a line with its date. */
const MIN_TITLE = 3;
const MAX_TITLE = 20;
const MIN_SUMMARY = 8;
const MAX_SUMMARY = 50;
const MAX_DATE = 6;
/** One such entry may be the article's own. */
const MIN_ENTRIES = 2;
/** The article above has so much running text. */
const MIN_PROSE = 3;

/** `Why the frogs are quiet` / `A fungus is killing them.` / `2 February 2024` / the next title …, up to the end of the page. */
export const datedSummaries: Rule = {
  name: 'dated-summaries',
  kind: 'related',
  about: 'Titles of other articles below the text, each with a sentence and a date.',
  find(page) {
    const { of, last } = shapesOf(page);
    const dates = page.lines.filter(({ index }) => isDate(page, index)).map(({ index }) => index);
    const run = lastRun(page, dates);
    if (run.length < MIN_ENTRIES || last > run.at(-1)!) return [];
    const first = run[0]! - 2;
    if (of.slice(0, first).filter((shape) => shape === 'prose').length < MIN_PROSE) return [];
    const reason = `in a list of ${run.length} titles, each with a sentence and a date`;
    return page.lines.slice(first, run.at(-1)! + 1).map(
      ({ index: line }): Label => ({
        kind: 'related',
        line,
        rule: 'dated-summaries',
        reason,
        certainty: 'certain',
      }),
    );
  },
};

/** The last dates that are each three lines below the one before, with a title and a sentence between. */
function lastRun(page: Page, dates: readonly number[]): number[] {
  const run: number[] = [];
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i]!;
    if (run.length > 0 && run[0]! - date !== 3) break;
    if (!isEntry(page, date)) break;
    run.unshift(date);
  }
  const texts = new Set(run.map((line) => page.lines[line]!.text));
  return texts.size === run.length ? run : [];
}

const wordsAt = (page: Page, line: number) => lineFacts(page).counts(line).words;

/** A title and a sentence right above the date. */
function isEntry(page: Page, date: number): boolean {
  if (date < 2) return false;
  const facts = lineFacts(page);
  const [title, summary] = [wordsAt(page, date - 2), wordsAt(page, date - 1)];
  const isTitle = title >= MIN_TITLE && title <= MAX_TITLE && !facts.endsSentence(date - 2);
  return isTitle && summary >= MIN_SUMMARY && summary <= MAX_SUMMARY && facts.endsSentence(date - 1);
}

/** A line that is a date with a year, and nothing else. */
function isDate(page: Page, line: number): boolean {
  const { text } = page.lines[line]!;
  if (text.length > 32 || !/(?:19|20)\d\d/.test(text) || wordsAt(page, line) > MAX_DATE) return false;
  const [date] = datesOn(page, page.lines[line]!);
  return date !== undefined && date.end - date.start >= text.length - 2;
}
