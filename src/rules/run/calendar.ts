import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

/** Example: `6 7 8 9 10 11 12`, `1`: the days of a week, or one day a line. */
const DAYS = /^\d{1,2}(?: \d{1,2}){0,6}$/;
/** This many days in a row are a month, */
const MIN_DAYS = 20;
/** in at least this many rows. */
const MIN_ROWS = 4;

/** Blogs show a calendar of the month next to their articles. */
export const calendar: Rule = {
  name: 'calendar',
  kind: 'navigation',
  about: 'The days of a month, with a week or a day on each line.',
  find(page: Page): Label[] {
    const labels: Label[] = [];
    let rows: number[] = [];
    let day = 0;
    const close = () => {
      if (day >= MIN_DAYS && rows.length >= MIN_ROWS) labels.push(...rows.map((line) => label(line, day)));
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
