import { HAS_UNSPACED } from './characters.ts';

const APOSTROPHES = /[\u2018\u2019\u201b`´]/g;
const QUOTES = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const TERM = /[\p{L}\p{N}]+/gu;

/** ASCII versions of the patterns above, several times faster. */
const ASCII = /^[ -~]*$/;
const ASCII_TERM = /[a-z0-9]+/g;

/** Needs no change except lower-casing. Example: `Bridge to close - in May`. */
const PLAIN = /^[ -_a-~]*$/;

/** The text with case, quotes, dashes and compatibility forms folded: equal keys read as the same line. */
export function textKey(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim();
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
  return termsOf(textKey(text));
}

/** The same for what is a key already. */
export function termsOf(key: string): Set<string> {
  if (ASCII.test(key)) return new Set(key.match(ASCII_TERM));
  const out = new Set<string>();
  const spaced = !HAS_UNSPACED.test(key);
  for (const word of key.match(TERM) ?? []) {
    if (spaced || !HAS_UNSPACED.test(word)) {
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

/** How many words of the first set are in the second. */
export function sharedTerms(a: ReadonlySet<string>, b: Pick<ReadonlySet<string>, 'has'>): number {
  let shared = 0;
  for (const x of a) if (b.has(x)) shared++;
  return shared;
}
