import type { Line } from '../../page/line.ts';
import { amidProse } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { wordsIn } from '../../text/measure.ts';
import { runRule } from './line-run.ts';

/** Longer lines are running text. */
const MAX_LENGTH = 200;
/** A title has at least this many words besides the time. */
const MIN_WORDS = 2;
/** Example: `18:34 Council approves the plan`, `10.04.2013 Ferry sails again`, `2013-04-10 | Ferry sails`. */
const BEFORE =
  /^[[(]?(?:(?:[01]?\d|2[0-3]):|(?:[01]\d|2[0-3])\.)[0-5]\d(?=[\])\s|–-])|^[[(]?(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}-\d\d-\d\d)(?![\d.])/;
/** Example: `Council approves the plan (23/11 - 10:49)`, `Ferry sails again 10.04.2013`, `… [05/01/2012, 23:36]`. */
const AFTER =
  /[\s(,[](?:\d{1,2}([./-])\d{1,2}(?:\1(?:\d{4}|\d{2}))?,? ?-? ?(?:[01]?\d|2[0-3]):[0-5]\d|\d{1,2}([./-])\d{1,2}\2\d{4}|(?:[01]?\d|2[0-3]):[0-5]\d)[)\]]?$/;
/** A title may end with a question or exclamation mark, but not with a full stop. */
const STATEMENT = /[.。।]["'”’»)]?$/;

export const timedList = runRule(
  {
    name: 'timed-list',
    kind: 'teaser',
    about: 'Three or more titles in a row that each begin or end with a time or a date.',
  },
  {
    key: (line, page) =>
      line.text.length > MAX_LENGTH || !/\d/.test(line.text) || isTableRow(line, page)
        ? null
        : timed(line.text),
    least: 3,
    gap: 1,
    reason: (count, key) => `one of ${count} titles in a row with a time ${key}`,
  },
);

/** Opening hours, stages with their dates: cells between tabs, in the middle of running text. */
function isTableRow({ index, start, end }: Line, page: Page): boolean {
  return page.text.slice(start, end).includes('\t') && amidProse(page, index);
}

function timed(text: string): string | null {
  const before = BEFORE.exec(text)?.[0].length ?? 0;
  const after = before ? text.length : (AFTER.exec(text)?.index ?? -1);
  if (after < 0) return null;
  const title = text.slice(before, after);
  if (wordsIn(title) < MIN_WORDS || !/\p{L}{2}/u.test(title) || STATEMENT.test(title)) return null;
  return before ? 'before them' : 'behind them';
}
