import { wordsIn } from '../../text/measure.ts';
import { runRule } from './line-run.ts';

/** Longer lines tell a story of their own. */
const LONGEST = 200;
/** Fewest words of a title beside the time. */
const LEAST_WORDS = 2;
/** Example: `18:34 Council approves the plan`, `10.04.2013 Ferry sails again`, `2013-04-10 | Ferry sails`. */
const BEFORE =
  /^[[(]?(?:(?:[01]?\d|2[0-3]):|(?:[01]\d|2[0-3])\.)[0-5]\d(?=[\])\s|–-])|^[[(]?(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d\d-\d\d)(?![\d.])/;
/** Example: `Council approves the plan (23/11 - 10:49)`, `Ferry sails again 10.04.2013`, `… [05/01/2012, 23:36]`. */
const BEHIND =
  /[\s(,[](?:\d{1,2}([./-])\d{1,2}(?:\1(?:\d{4}|\d{2}))?,? ?-? ?(?:[01]?\d|2[0-3]):[0-5]\d|\d{1,2}([./-])\d{1,2}\2\d{4}|(?:[01]?\d|2[0-3]):[0-5]\d)[)\]]?$/;
/** A title may ask or cry out, but it is no statement. */
const STATEMENT = /[.。।]["'”’»)]?$/;

export const timedList = runRule(
  {
    name: 'timed-list',
    kind: 'teaser',
    about: 'Three or more titles in a row that each begin or end with a time or a date.',
  },
  {
    key: ({ text }) => (text.length > LONGEST || !/\d/.test(text) ? null : timed(text)),
    least: 3,
    gap: 1,
    reason: (count, key) => `one of ${count} titles in a row with a time ${key}`,
  },
);

function timed(text: string): string | null {
  const before = BEFORE.exec(text)?.[0].length ?? 0;
  const behind = before ? text.length : (BEHIND.exec(text)?.index ?? -1);
  if (behind < 0) return null;
  const title = text.slice(before, behind);
  if (wordsIn(title) < LEAST_WORDS || !/\p{L}{2}/u.test(title) || STATEMENT.test(title)) return null;
  return before ? 'before them' : 'behind them';
}
