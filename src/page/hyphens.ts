import type { LineEnds } from '../text/row-ends.ts';
import { AFTER_SUSPENDED } from '../text/suspended.ts';

/** `mil-` above `lion` */
const BROKEN =
  /(?<![\p{L}\p{M}])[\p{L}\p{M}]{1,40}[-\u2010][ \t]{0,40}(?:\r\n|[\n\r])[ \t]{0,40}\p{Ll}[\p{L}\p{M}]{0,40}/gu;
/** A word, with the parts joined to it by hyphens: `half-moon`. */
const WORD = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu;
const OPENS_SMALL = /^\p{Ll}/u;
const ALL_CAPITALS = /^\p{Lu}{2,}$/u;

/** With at least this many broken words for each compound written within a row, the text breaks words. */
const PER_COMPOUND = 0.5;
/** With fewer broken words, both halves being words of the page count for a compound: `well-` above `known`. */
const ENOUGH = 3;

/** What line ends within lines become: words broken at a row's end, and letters set on a row of their own. */
export function lineEndsOf(text: string, cut: boolean): LineEnds {
  let own: OwnWords | undefined;
  const words = () => {
    own ??= wordsOf(text);
    return own;
  };
  return {
    cut,
    hyphen: (left, right) => hyphenBetween(words, left, right),
    initial: (a, b) => gapAfter(words, a, b),
  };
}

/** Shorter rests of a word are no words of their own: `t was` below `I`. */
const MIN_WORD = 3;

/** `A` above `ferry sails` is a word if the page has `ferry` elsewhere; `A` above `fter` is not. */
function gapAfter(words: () => OwnWords, letter: string, right: string): '' | ' ' {
  if (right.length < MIN_WORD || !ONE_LETTER_WORDS.has(letter)) return '';
  const own = words().words;
  return (own.get(right.toLowerCase()) ?? 0) > 1 && !own.has((letter + right).toLowerCase()) ? ' ' : '';
}

const ONE_LETTER_WORDS: ReadonlySet<string> = new Set('AIOYEÀÈÉÓВИОУСКЯАЖ');

/**
 * Tells broken words (`mil-` above `lion`) from compounds (`well-` above `known`) at the ends of rows: by the words
 * that the page has elsewhere, else by how it breaks its rows in general.
 */
function hyphenBetween(words: () => OwnWords, left: string, right: string): '' | '-' | '- ' {
  if (!OPENS_SMALL.test(right) && !(ALL_CAPITALS.test(left) && ALL_CAPITALS.test(right))) return '-';
  const own = words();
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  if (AFTER_SUSPENDED.has(b)) return own.words.has(a + b) ? '' : '- ';
  const [whole, compound] = [own.words.has(a + b), own.words.has(`${a}-${b}`)];
  if (whole !== compound) return whole ? '' : '-';
  const broken = own.breaks >= own.compounds * PER_COMPOUND;
  const halves = own.words.has(a) && own.words.has(b);
  return broken && !(halves && own.breaks < ENOUGH) ? '' : '-';
}

interface OwnWords {
  readonly words: ReadonlyMap<string, number>;
  /** Words broken at a row's end. */
  readonly breaks: number;
  /** Words with a hyphen within a row. */
  readonly compounds: number;
}

/** The words written within rows, and how often. */
function wordsOf(text: string): OwnWords {
  const words = new Map<string, number>();
  let breaks = 0;
  let compounds = 0;
  const rest = text.replace(BROKEN, () => {
    breaks++;
    return '\n';
  });
  for (const [word] of rest.toLowerCase().matchAll(WORD)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    if (word.includes('-') || word.includes('\u2010')) compounds++;
  }
  return { words, breaks, compounds };
}
