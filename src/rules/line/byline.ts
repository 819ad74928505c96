import { bylineOn } from '../../bylines/on-page.ts';
import { lineFacts } from '../../page/line-facts.ts';
import { lineRule } from '../rule.ts';

/** A byline with roles, dates and read times is at most this long; longer lines are prose that names someone. */
const MAX_WORDS = 24;
const MAX_LENGTH = 200;

export const bylineLine = lineRule(
  {
    name: 'byline',
    kind: 'byline',
    about:
      'A line that says who wrote the article: “by” or a label and the names after it, or the label alone.',
  },
  (line, page) => {
    if (line.text.length > MAX_LENGTH || lineFacts(page).counts(line.index).words > MAX_WORDS) return null;
    const found = bylineOn(page, line);
    if (!found) return null;
    const names = found.names.map((n) => n.name).join(', ');
    return {
      reason: reasonOf(found.phrase, names),
      certainty: 'likely',
    };
  },
);

function reasonOf(phrase: string, names: string): string {
  if (!names) return `“${phrase}” alone`;
  return phrase ? `“${phrase}” before “${names}”` : `a role behind “${names}”`;
}
