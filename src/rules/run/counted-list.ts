import { lineFacts } from '../../page/line-facts.ts';
import { runRule } from './line-run.ts';

const MAX_LENGTH = 60;
/** Example: `Networks (73)`, `October 2011 (28)`. */
const COUNTED = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} &'’.,/+#-]{1,50}\(\d{1,5}\)$/u;

export const countedList = runRule(
  {
    name: 'counted-list',
    kind: 'navigation',
    about:
      'Three or more labels in a row that each end with a number in brackets, as in archives and categories.',
  },
  {
    key: ({ text, index }, page) =>
      text.length <= MAX_LENGTH &&
      text.endsWith(')') &&
      COUNTED.test(text) &&
      lineFacts(page).counts(index).words <= 7
        ? 'counts'
        : null,
    least: 3,
    gap: 0,
    reason: (count) => `one of ${count} labels in a row with a count in brackets`,
  },
);
