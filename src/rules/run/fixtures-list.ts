import { lineFacts } from '../../page/line-facts.ts';
import { runRule } from './line-run.ts';

const MAX_LENGTH = 90;
/** Digits of the shortest time or score. */
const MIN_DIGITS = 2;
/** Example: `Lindvik Town v Skerry Rovers 15:00`, `FC Brenntal - SV Gerns 2:1`: two teams, and a time or a score. */
const MATCH =
  /^\p{Lu}[\p{L}\d .'’&-]{1,34}? (?:v|vs\.?|[-–—:]) \p{Lu}[\p{L}\d .'’&-]{1,34}? \(?\d{1,2}[:.\-–]\d{1,2}\)?(?: ?(?:Uhr|h|pm|am))?$/u;

/** Matches to come or to compare, on a line each. */
export const fixturesList = runRule(
  {
    name: 'fixtures-list',
    kind: 'navigation',
    about: 'Two or more matches in a row: both teams, and a time or a score.',
  },
  {
    key: ({ text, index }, page) =>
      text.length <= MAX_LENGTH && lineFacts(page).counts(index).digits >= MIN_DIGITS && MATCH.test(text)
        ? 'match'
        : null,
    least: 2,
    gap: 1,
    reason: (count) => `one of ${count} matches in a row`,
  },
);
