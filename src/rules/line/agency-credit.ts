import { creditStart } from '../../bylines/credits.ts';
import type { Label, Rule } from '../rule.ts';

/** A credit at the start of a line is in brackets, or names several people, or has the number of a report. */
function mayBegin(text: string): boolean {
  return (
    '([（【'.includes(text.charAt(0)) || text.includes(';') || (text.includes('/') && text.includes(':'))
  );
}

/** Example line: `(Reporting by Jane Doe in Lisbon; Editing by John Roe)`. */
export const agencyCredit: Rule = {
  name: 'agency-credit',
  kind: 'agency-credit',
  about: 'A line that is only the closing credit of a news agency’s report.',
  find(page) {
    const labels: Label[] = [];
    for (const line of page.lines) {
      if (!mayBegin(line.text) || creditStart(line.text) !== 0) continue;
      const reason = `is the closing credit “${line.text.slice(0, 60)}”`;
      labels.push({
        kind: 'agency-credit',
        line: line.index,
        rule: 'agency-credit',
        reason,
        certainty: 'likely',
      });
    }
    return labels;
  },
};
