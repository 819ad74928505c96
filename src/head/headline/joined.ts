import type { Line } from '../../page/line.ts';
import { classOf, SMALL } from '../../text/characters.ts';
import { endsSentence } from '../../text/measure.ts';
import { textKey } from '../../text/same-text.ts';
import { codesOf } from '../../text/word-codes.ts';
import type { HeadContext } from '../found.ts';
import type { Region } from '../region/region.ts';
import { Candidate } from './candidate.ts';

/** Words of each of the two lines, and characters of a line that may be hard-wrapped. */
const MIN_WORDS = 2;
const MAX_WORDS = 14;
const MIN_WRAPPED_LENGTH = 35;

/** Example: `Harbour council, ferries,` or `Bridge to close –` or `Ferries & `. */
const BROKEN_OFF = /[,，、&–—-]$/u;
/** Example: `Harbour bridge` above `: What the repairs mean`. */
const COLON = /^[:：] ?[\p{L}\p{N}“„«»'"]/u;
const OPENING = /[“„«「《(]/;
const QUOTES = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['《', '》'],
  ['(', ')'],
] as const;

/**
 * A headline over two lines. They are one if a title has both; if the second begins with a colon; if the first ends as in
 * `BROKEN_OFF` or opens a quotation that the second closes; or if the second begins with a small letter and the two have blank lines around them, or the
 * whole text is hard-wrapped.
 */
export function joinedAt(
  { page }: HeadContext,
  region: Region,
  i: number,
  titled: ReadonlySet<string>,
): Candidate | null {
  const { facts, small } = region;
  const first = page.lines[i]!;
  const second = page.lines[i + 1];
  if (!second?.text || second.glued || i >= region.first || small.has(i) || small.has(i + 1)) return null;
  if (COLON.test(second.text)) return isPart(facts.words(i + 1)) ? both(first, second) : null;
  if (!isPart(facts.words(i)) || !isPart(facts.words(i + 1))) return null;
  const isBroken = breaksOff(first.text, second.text) || isWrapped(region, i) || isBlock(region, i);
  if (!isBroken && !opensOneOf(titled, facts.key(i))) return null;
  const candidate = both(first, second);
  return isBroken || titled.has(candidate.key) ? candidate : null;
}

function both(first: Line, second: Line): Candidate {
  const text = `${first.text} ${second.text}`;
  const codes = codesOf(text);
  const content = { text, key: textKey(text), words: codes.count, codes };
  return new Candidate('joined', first, content, [first.start, second.end], { last: second.index });
}

const isPart = (words: number) => words >= MIN_WORDS && words <= MAX_WORDS;

function opensOneOf(titled: ReadonlySet<string>, key: string): boolean {
  for (const title of titled) if (title.length > key.length && title.startsWith(key)) return true;
  return false;
}

function breaksOff(first: string, second: string): boolean {
  if (BROKEN_OFF.test(first)) return true;
  if (!OPENING.test(first)) return false;
  return QUOTES.some(([open, close]) => {
    const at = first.lastIndexOf(open);
    return at >= 0 && !first.includes(close, at) && second.includes(close);
  });
}

/** The line's sentence continues in the next line, and so do those of the body's first lines: hard-wrapped text. */
function isWrapped(region: Region, i: number): boolean {
  return runsOn(region, i) && runsOn(region, region.dense) && runsOn(region, region.dense + 1);
}

/** Blank lines above and below the two, none between. */
function isBlock({ facts }: Region, i: number): boolean {
  const [first, second, third] = [facts.lines[i]!, facts.lines[i + 1], facts.lines[i + 2]];
  if (!second || !third || first.blankBefore === 0 || third.blankBefore === 0) return false;
  if (second.blankBefore > 0 || endsSentence(first.text)) return false;
  return opensSmall(second) && !LISTED.test(second.text);
}

/** A list of sections, a credit: `in Local news, Harbour`, `jholloway/Pier Pictures`. */
const LISTED = /[,/]/;

const opensSmall = ({ text }: { readonly text: string }) => (classOf(text.charCodeAt(0) || 0) & SMALL) !== 0;

/** Example: `Harbour bridge to close on Monday for eighteen` above `months of repairs`. */
function runsOn({ facts }: Region, i: number): boolean {
  const text = facts.text(i);
  const next = facts.lines[i + 1];
  if (text.length < MIN_WRAPPED_LENGTH || endsSentence(text) || !next || next.blankBefore > 0) return false;
  return opensSmall(next);
}
