import { wordsIn } from '../page/measure.ts';

const APOSTROPHES = /[\u2018\u2019\u201b`´]/g;
const QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const TERM = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces: pairs of characters stand in for words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The text with case, quotes, dashes and compatibility forms folded: equal keys read as the same line. */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .trim();
}

/** The distinct words of a text, folded; pairs of characters in scripts without spaces. */
export function terms(text: string): Set<string> {
  const out = new Set<string>();
  for (const [word] of textKey(text).matchAll(TERM)) {
    if (!UNSPACED.test(word)) {
      out.add(word);
      continue;
    }
    for (let i = 0; i + 1 < word.length; i++) out.add(word.slice(i, i + 2));
  }
  return out;
}

/** Dice overlap of two sets of words, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0;
  return (2 * sharedTerms(a, b)) / (a.size + b.size);
}

/** How many of the first set's words the second one holds. */
export function sharedTerms(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const x of a) if (b.has(x)) shared++;
  return shared;
}

/** Line numbers by folded text, for lines short enough to be a headline. */
export function linesByKey(texts: readonly string[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  texts.forEach((text, i) => {
    if (!text || text.length > MAX_KEY_LENGTH || wordsIn(text) > MAX_KEY_WORDS) return;
    const key = textKey(text);
    const at = out.get(key);
    if (at) at.push(i);
    else out.set(key, [i]);
  });
  return out;
}

/** Longer than any headline: such lines are not looked up. */
const MAX_KEY_LENGTH = 400;
const MAX_KEY_WORDS = 45;
