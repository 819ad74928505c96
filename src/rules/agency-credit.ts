import { creditStart } from '../head/credits.ts';
import type { Label, Rule } from './rule.ts';

/** Example line: `(Reporting by Jane Doe in Lisbon; Editing by John Roe)`. */
export const agencyCredit: Rule = {
  name: 'agency-credit',
  kind: 'agency-credit',
  about: 'A line that is only the closing credit of an agency report.',
  find(page) {
    const labels: Label[] = [];
    for (const line of page.lines) {
      if (creditStart(line.text) !== 0) continue;
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
