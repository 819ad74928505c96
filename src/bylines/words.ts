import { CAPITAL, classOf, LETTER, SMALL, smallOf } from '../text/characters.ts';
import { FIRST_HASH, HashSet, nextHash } from '../text/hash-set.ts';
import { lowerCase } from '../text/lower-case.ts';
import { holds } from '../text/word-list.ts';
import { menuLabels, menuStarts, menuWords } from './menu-words.ts';
import { collective, longestCollective, longestRole, openers, roles } from './word-lists.ts';

/** What a byline's phrase says about the words after it. */
export type BylineWordKind = 'by' | 'label' | 'credit';

export interface BylineWord {
  readonly phrase: string;
  readonly kind: BylineWordKind;
  /** Languages that use it. */
  readonly languages: readonly string[];
}

const NONE: readonly BylineWord[] = [];

const MAX_COLLECTIVE = longestCollective + 'the '.length;

/** The openers by their first two code units as one number, which is made without a new string. `文`, `글`: by the only one. */
const pairs = new Map<number, readonly BylineWord[]>();
const singles = new Map<number, readonly BylineWord[]>();
for (const [start, words] of Object.entries(openers))
  if (start.length > 1) pairs.set(pairOf(start, 0), words);
  else singles.set(start.charCodeAt(0), words);

function pairOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Characters after an opener that its last letter in small letters may depend on: `Σ` becomes `ς` at a word's end. */
const CONTEXT = 8;
const longestOpener = Math.max(...Object.values(openers).flatMap((of) => of.map((w) => w.phrase.length)));

/** Phrases of one character are in East Asian scripts. */
const FIRST_EAST_ASIAN = 0x1100;

/** 1 for each code unit with which an opener begins; all East Asian ones are above. */
const opens = new Uint8Array(0x2e80);
for (const start of Object.keys(openers)) opens[start.charCodeAt(0)] = 1;

/** Whether a phrase may begin at an offset of a text in any case: cheaper than to make its small letters first. */
export function mayOpenAt(text: string, at: number): boolean {
  const first = smallOf(text.charCodeAt(at));
  if (first >= FIRST_EAST_ASIAN) return true;
  return opens[first] === 1 && pairs.has((first << 16) | smallOf(text.charCodeAt(at + 1) || 0));
}

/** The phrases at an offset of a lower-case text, longest first. */
export function wordsAt(lower: string, at: number): readonly BylineWord[] {
  if (at < 0 || at >= lower.length) return NONE;
  const first = lower.charCodeAt(at);
  const single = first < FIRST_EAST_ASIAN ? NONE : (singles.get(first) ?? NONE);
  const longer = at + 1 < lower.length ? pairs.get(pairOf(lower, at)) : undefined;
  if (!longer) return single;
  if (!longer.some((w) => lower.startsWith(w.phrase, at))) return single;
  const found = longer.filter((w) => lower.startsWith(w.phrase, at));
  return single === NONE ? found : [...found, ...single];
}

const HANGUL = /\p{Script=Hangul}/u;
export const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The phrase ends here: at a space, mark, line end or glued capital (`Written byJane`). Korean words end at a space. */
export function phraseEndsAt(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (HANGUL.test(next) && HANGUL.test(text.charAt(end - 1))) return false;
  return (
    !/[\p{Ll}\p{M}\p{N}]/u.test(next) && (!/\p{L}/u.test(next) || /\p{Lu}/u.test(next) || HAN.test(next))
  );
}

/** Korean names and roles need no phrase, and neither do Chinese ones. */
const isEastAsian = (code: number) => code >= 0x2e80 || (code >= FIRST_EAST_ASIAN && code < 0x1200);

/** The openers of one word, and the first words of the others: all letters, whatever the first character is. */
const oneWord = new HashSet();
const firstOfMore = new HashSet();
for (const { phrase } of Object.values(openers).flat()) {
  const first = /^.\p{L}*/u.exec(phrase)![0];
  (first === phrase ? oneWord : firstOfMore).add(first);
}

/** Whether the word at an offset may begin an opener. Text may be glued to an opener of one word: `byJane`. */
function mayOpenWith(text: string, from: number): boolean {
  let hash = nextHash(FIRST_HASH, smallOf(text.charCodeAt(from)));
  for (let at = from + 1; ; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const bits = classOf(code);
    if (!(bits & LETTER)) return oneWord.has(hash) || firstOfMore.has(hash);
    if (!(bits & SMALL) && oneWord.has(hash)) return true;
    hash = nextHash(hash, smallOf(code));
  }
}

/**
 * Whether a phrase begins anywhere but inside a word, or a name may have its role in an East Asian script. A word has small
 * letters after its first: `14 MayBy Jane` is three.
 */
export function opensSomewhere(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isEastAsian(code)) return true;
    const bits = classOf(code);
    const isInside = (bits & SMALL) !== 0 && (before & (SMALL | CAPITAL)) !== 0;
    before = bits;
    if (isInside || opens[smallOf(code)] !== 1 || !mayOpenWith(text, at)) continue;
    const lower = lowerCase(text.slice(at, at + longestOpener + CONTEXT));
    if (wordsAt(lower, 0).some(({ phrase }) => phraseEndsAt(text, at + phrase.length))) return true;
  }
  return false;
}

/** A group with a name of its own: `The Pier Times Team`, `Harbour Web Desk`; not `Editorial Team` or `Staff`. */
export function isNamedTeam(text: string): boolean {
  const tokens = text.split(' ');
  if (tokens.length < 2 || tokens.length > 6 || isCollective(text) || isRole(text)) return false;
  // `Pier Times Staff Report`, `Pier Times Team`
  const group = [2, 1].find((n) => tokens.length > n && isCollective(tokens.slice(-n).join(' ')));
  if (!group) return false;
  const own = tokens.slice(0, -group).filter((t) => !/^the$/iu.test(t));
  return own.some((t) => !isNoiseWord(t)) && own.every((t) => /^[\p{Lu}\p{N}]/u.test(t));
}

/** A group without a name, never a person: `staff`, `redaktion`. */
export function isCollective(text: string): boolean {
  if (text.length > MAX_COLLECTIVE) return false;
  const lower = text.toLowerCase();
  return holds(collective, lower.startsWith('the ') ? lower.slice('the '.length) : lower);
}

export function isRole(text: string): boolean {
  return text.length <= longestRole && holds(roles, text.toLowerCase());
}

/** One of the words is a role by itself: `Senior Autos Reporter`. */
export function holdsRole(tokens: readonly string[]): boolean {
  return tokens.some((t) => {
    const bare = t !== '' && ',.:'.includes(t.at(-1)!) ? t.slice(0, -1) : t;
    return isRole(bare) || (bare.endsWith('s') && isRole(bare.slice(0, -1)));
  });
}

/** A `by` word or label and a space, so it is not just a name: `By Staff`, `Von Redaktion`. */
export function opensByline(text: string, at: number): boolean {
  const lower = text.slice(at, at + longestOpener + 1).toLowerCase();
  for (const word of wordsAt(lower, 0)) if (lower.charAt(word.phrase.length) === ' ') return true;
  return false;
}

/** A word of menus and buttons that is unlikely in a name. */
export function isNoiseWord(text: string): boolean {
  return holds(menuLabels, text.toLowerCase());
}

/** A word that occurs in phrases of menus and buttons. */
export function isMenuWord(text: string): boolean {
  return holds(menuWords, text.toLowerCase());
}

/** Letters of the words that phrases of menus begin with. */
const MAX_LETTERS = 20;

/** A phrase of a menu or button begins here: `Leave a comment`, `Schreibe einen Kommentar`. */
export function opensPhrase(text: string, at: number): boolean {
  const space = at + lettersAt(text, at);
  if (text.charCodeAt(space) !== 0x20 || space - at < 2) return false;
  const second = lettersAt(text, space + 1);
  if (second === 0 || second > MAX_LETTERS) return false;
  return holds(menuStarts, text.slice(at, space + 1 + second).toLowerCase());
}

/** The number of letters at an offset; of a longer row no more are counted than tell that it is too long. */
function lettersAt(text: string, from: number): number {
  const end = Math.min(text.length, from + MAX_LETTERS + 1);
  let at = from;
  while (at < end && classOf(text.charCodeAt(at)) & LETTER) at++;
  return at - from;
}
