import type { DateMention } from '../../dates/mention.ts';
import { datesOn } from '../../dates/on-page.ts';
import { isDeadline } from '../../dates/other-dates.ts';
import type { Label, Rule } from '../rule.ts';

/** Longer lines are running text or several lines glued together. */
const MAX_LENGTH = 140;
/** At most this many letters and digits besides the date: a byline, a section or a read time. */
const MAX_EXTRA = 40;
/** The same for a month without a day. */
const MAX_EXTRA_MONTH = 4;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;
const count = (text: string) => text.match(LETTER_OR_DIGIT)?.length ?? 0;

/** Example lines: `14 May, 2024 19:12`, `By Jane Doe | Updated May 14, 2024`, `Stand: 17.01.2021 23:02 Uhr`. */
export const dateLine: Rule = {
  name: 'date-line',
  kind: 'date',
  about: 'A short line that is a date, with at most a label or a byline beside it.',
  find(page) {
    const labels: Label[] = [];
    for (const line of page.lines) {
      if (line.text.length > MAX_LENGTH) continue;
      const dates = datesOn(page, line);
      if (!isDateLine(line.text, dates) || isDeadline(line.text, dates[0]!)) continue;
      const quoted = dates.map((d) => `“${line.text.slice(d.start, d.end)}”`).join(' and ');
      const reason = `is mostly the date ${quoted}`;
      labels.push({ kind: 'date', line: line.index, rule: 'date-line', reason, certainty: 'likely' });
    }
    return labels;
  },
};

function isDateLine(text: string, dates: readonly DateMention[]): boolean {
  if (dates.length === 0) return false;
  const covered = dates.reduce((n, d) => n + count(text.slice(Math.min(d.labelStart, d.start), d.end)), 0);
  const extra = count(text) - covered;
  return extra <= (dates.some((d) => d.day !== null) ? Math.min(MAX_EXTRA, covered * 2) : MAX_EXTRA_MONTH);
}
