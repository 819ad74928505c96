import { isGivenName } from '../../../bylines/known-names.ts';
import { byWords, longestByWord } from '../../../bylines/word-lists.ts';
import { CAPITAL, classOf, DIGIT, LETTER, PUNCTUATION, SMALL } from '../../../text/characters.ts';
import { holds } from '../../../text/word-list.ts';
import type { SeamAt } from './seams.ts';

/**
 * A name that its sentence goes on after, in small letters up to a stop or a comma, as no byline does: `developed by Osk
 * Works and published by Marrow & Pine.` A byline may have a few words more: `by Jane Holloway and others`.
 */
const GOES_ON =
  /^(?:\p{Lu}[^\s.,;:|]{0,30}[ \u00a0]){1,4}(?:\p{Ll}[\p{L}’'-]{0,30} ){2}(?:[\p{L}\p{N}&’'()-]{1,30} ){2}/u;
const MAX_GOES_ON = 240;

/** Where the sentence ends that goes on at an offset. */
function sentenceEnd(raw: string, at: number): number {
  const stop = raw.indexOf('. ', at);
  return stop < 0 ? raw.length : stop;
}

/** Characters between a by-word and the name: a colon and a space. */
const MAX_GAP = 2;

/** Where a byline begins after other text: `Bridge to close by Jane Holloway`, `Brücke gesperrt von: Jan Holm`. */
export function bylineSeams(raw: string): SeamAt[] {
  const out: SeamAt[] = [];
  /** Up to here one sentence goes on. */
  let running = 0;
  for (let i = 2; i < raw.length; i++) {
    if (i < running || !(classOf(raw.charCodeAt(i)) & CAPITAL)) continue;
    const seam = seamBefore(raw, i);
    if (!seam) continue;
    const end = bylineEnd(raw, i);
    if (end > 0) out.push({ ...seam, to: end });
    else if (GOES_ON.test(raw.slice(i, i + MAX_GOES_ON))) running = sentenceEnd(raw, i);
    else out.push(seam);
  }
  return out;
}

/** A given and a family name, with an initial between them, and a space before what may be a headline: `Jane Holloway Bridge to`. */
const NAME_BEFORE =
  /^(\p{Lu}[\p{L}\p{M}’'-]{1,20}) (?:\p{Lu}\. )?\p{Lu}[\p{L}\p{M}’'-]{1,20} (?=["“„«]?[\p{Lu}\p{Nd}])/u;
const MAX_NAMED = 52;

/** Where a byline ends that is in front of other text, `by Jane Holloway Bridge to close for repairs`; 0 if it does not. */
function bylineEnd(raw: string, name: number): number {
  const found = NAME_BEFORE.exec(raw.slice(name, name + MAX_NAMED));
  return found && isGivenName(found[1]!) ? name + found[0].length : 0;
}

/** The seam before the by-word in front of a name. */
function seamBefore(raw: string, name: number): SeamAt | null {
  let end = name;
  while (end > 0 && isGap(raw[end - 1]!)) end--;
  if (end === name || name - end > MAX_GAP) return null;
  const start = wordFrom(raw, end);
  if (start <= 0) return null;
  if (raw[start - 1] === ' ') {
    const isBy = holds(byWords, raw.slice(start, end).toLowerCase());
    if (isBy) return { from: start - 1, to: start, seam: 'small' };
    if (end - start < MIN_WITH_GLUED || !isGivenName(nameAt(raw, end))) return null;
  }
  const at = gluedFrom(raw, end);
  return at > 0 ? { from: at, to: at, seam: 'small' } : null;
}

/** Where the word that ends at `end` begins. */
function wordFrom(raw: string, end: number): number {
  let start = end;
  while (start > 0 && end - start <= longestByWord && classOf(raw.charCodeAt(start - 1)) & LETTER) start--;
  return start;
}

/** Where a by-word is glued on: `Brücke gesperrtvon Jan Holm`, `(tested)by Jane Holloway`; 0 if none is. */
function gluedFrom(raw: string, end: number): number {
  for (let length = longestByWord; length > 1; length--) {
    const at = end - length;
    if (at <= 0 || !holds(byWords, raw.slice(at, end))) continue;
    const before = classOf(raw.charCodeAt(at - 1));
    if (before & (DIGIT | PUNCTUATION)) return at;
    if (before & SMALL && (length >= MIN_GLUED || isGivenName(nameAt(raw, end)))) return at;
  }
  return 0;
}

/** Shorter by-words are the ends of many other words, `Guide`, `Nearby`, unless a person's name follows: `and moreby Jane`. */
const MIN_GLUED = 3;

/** Letters of a word that a by-word is glued to: `moreby`, not `Ruby`. */
const MIN_WITH_GLUED = 5;

/** The word after a by-word. */
const nameAt = (raw: string, end: number): string => NAME.exec(raw.slice(end, end + MAX_NAME))?.[1] ?? '';

const NAME = /^[: \u00a0]{1,2}(\p{Lu}[\p{L}\p{M}]{2,20})[ \u00a0]/u;
const MAX_NAME = 26;

const isGap = (c: string) => c === ' ' || c === ':' || c === '\u00a0';
