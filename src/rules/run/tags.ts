import type { Line } from '../../page/line.ts';
import { lineFacts } from '../../page/line-facts.ts';
import { shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import { wordsIn } from '../../text/measure.ts';
import { phraseRule } from '../phrase/phrase-rule.ts';

const MAX_LENGTH = 300;
/** A list of tags without a heading has at least this many, */
const MIN_TAGS = 3;
/** of at most this many words each. */
const MAX_WORDS = 3;
/** Example: `harbour, ferries, Lindvik`, `港口、渡轮、预算`. */
const COMMA = / ?[,،、，] ?/;
/** Example: `#harbour #ferries`. */
const HASHES = /^#[\p{L}\p{M}\p{N}_-]{2,40}(?:[ ,]{1,2}#[\p{L}\p{M}\p{N}_-]{2,40}){0,20}$/u;

export const tags = phraseRule(
  { name: 'tags', kind: 'tags', about: 'The tags or topics of the article, or their heading.' },
  {
    also: (line, page) => (line.text.length > MAX_LENGTH ? null : (hashes(line.text) ?? commas(line, page))),
  },
);

function hashes(text: string) {
  return text.startsWith('#') && HASHES.test(text)
    ? { reason: `only hashtags: “${text.slice(0, 40)}”`, certainty: 'likely' as const }
    : null;
}

/** Only below the running text: elsewhere names between commas may be anything. */
function commas({ text, index }: Line, page: Page) {
  const { last } = shapesOf(page);
  if (last < 0 || index < last || !COMMA.test(text) || lineFacts(page).endsSentence(index)) return null;
  const pieces = text.split(COMMA);
  if (pieces.length < MIN_TAGS || pieces.some((p) => !/\p{L}/u.test(p) || wordsIn(p) > MAX_WORDS))
    return null;
  return {
    reason: `${pieces.length} short words between commas below the text`,
    certainty: 'likely' as const,
  };
}
