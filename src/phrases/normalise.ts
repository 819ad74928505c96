import { classOf, DIGIT, PHRASE_UNSPACED, PHRASE_UNUSUAL, PHRASE_WORD } from '../text/characters.ts';

/** Example: `1,204` or `1.2k` or `٣`. */
const NUMBER =
  /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f][0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f.,]*(?:[km](?![a-z]))?/g;
const BRACKETS = /[()[\]{}]/g;
/** French puts a space before a colon: `Temps de lecture : 3 min`. */
const SPACED_COLON = / :/g;
const APOSTROPHES = /[’‘ʼ]/g;
const DOTTED = 'i\u0307';
const HAS_DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/;

/** Whether the code unit is part of a word. */
export function isWordCode(code: number): boolean {
  return (classOf(code) & PHRASE_WORD) !== 0;
}

/** Whether its script is one in which a phrase may begin at any character. */
export function isUnspacedCode(code: number): boolean {
  return (classOf(code) & PHRASE_UNSPACED) !== 0;
}

/**
 * The form in which phrases are compared: lower-case, each number as `0`, without brackets, and without anything
 * but letters and digits at both ends. `→ Leave a Reply (12)` becomes `leave a reply 0`.
 */
export function normalise(text: string): string {
  return normaliseWith(text, classesIn(text));
}

/**
 * The same for a text whose classes of characters are known.
 *
 * @param classes Those that the text's code units have, together.
 */
export function normaliseWith(text: string, classes: number): string {
  let s = text.toLowerCase();
  // `İletişim`: the small letter of the Turkish one keeps a dot of its own.
  if (s.includes(DOTTED)) s = s.replaceAll(DOTTED, 'i');
  // Brackets, fancy apostrophes and full-width forms are rare: most lines skip the clean-up. It may make digits: `①`.
  const isUnusual = (classes & PHRASE_UNUSUAL) !== 0;
  if (isUnusual) s = s.normalize('NFKC').replace(BRACKETS, '').replace(APOSTROPHES, "'");
  if (s.includes(' :')) s = s.replace(SPACED_COLON, ':');
  if ((isUnusual || classes & DIGIT) && HAS_DIGIT.test(s)) s = s.replace(NUMBER, '0');
  let from = 0;
  let to = s.length;
  while (from < to && !isWordCode(s.charCodeAt(from))) from++;
  while (to > from && !isWordCode(s.charCodeAt(to - 1))) to--;
  return s.slice(from, to);
}

function classesIn(text: string): number {
  let classes = 0;
  for (let i = 0; i < text.length; i++) classes |= classOf(text.charCodeAt(i));
  return classes;
}

/** Where the word that begins at `at` ends; in a script without spaces, after its first character. */
export function keyEnd(text: string, at: number): number {
  if (isUnspacedCode(text.charCodeAt(at))) return at + 1;
  let end = at;
  while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

/** Where the word that ends at `end` begins; in a script without spaces, before its last character. */
export function keyStart(text: string, end: number): number {
  if (isUnspacedCode(text.charCodeAt(end - 1))) return end - 1;
  let at = end;
  while (at > 0 && isWordCode(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether this offset is not inside a word. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (isUnspacedCode(before) || isUnspacedCode(after)) return true;
  return !isWordCode(before) || !isWordCode(after);
}
