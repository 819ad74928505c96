import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

/** Example: `6 7 8 9 10 11 12`, `1`: the days of a week, or one day a line. */
const DAYS = /^\d{1,2}(?: \d{1,2}){0,6}$/;
/** Days in a row that make a month. */
const LEAST_DAYS = 20;
/** The rows of a month. */
const LEAST_ROWS = 4;

/** Blogs show the month’s calendar beside their articles. */
export const calendar: Rule = {
  name: 'calendar',
  kind: 'navigation',
  about: 'The days of a month, with a week or a day on each line.',
  find(page: Page): Label[] {
    const labels: Label[] = [];
    let rows: number[] = [];
    let day = 0;
    const close = () => {
      if (day >= LEAST_DAYS && rows.length >= LEAST_ROWS)
        labels.push(...rows.map((line) => label(line, day)));
      rows = [];
      day = 0;
    };
    for (const { index, text } of page.lines) {
      const days = text.length <= 20 && DAYS.test(text) ? text.split(' ').map(Number) : [];
      const follows = days.length > 0 && days.every((n, i) => n === day + 1 + i);
      if (!follows) close();
      if (!follows && !(days.length > 0 && days.every((n, i) => n === 1 + i))) continue;
      rows.push(index);
      day = days[days.length - 1]!;
    }
    close();
    return labels;
  },
};

function label(line: number, days: number): Label {
  const reason = `a row of a calendar that counts to ${days}`;
  return { kind: 'navigation', line, rule: 'calendar', reason, certainty: 'likely' };
}
