import { type Byline, readByline } from '../../bylines/byline.ts';
import { isGivenName } from '../../bylines/known-names.ts';
import { type NameAt, namesAt } from '../../bylines/names.ts';
import { byWords } from '../../bylines/word-lists.ts';
import { type BylineWord, isNamedTeam, mayOpenAt, wordsAt } from '../../bylines/words.ts';
import { findDates } from '../../dates/find.ts';
import type { Line } from '../../page/line.ts';
import { CAPITAL, classOf } from '../../text/characters.ts';
import { lowerCase } from '../../text/lower-case.ts';
import { wordsIn } from '../../text/measure.ts';
import type { AuthorCandidate } from './candidate.ts';

/** Characters between the headline and a byline on the same line. */
const MAX_GAP = 60;
/** Characters of a line in which a byline is searched for. */
const REACH = 4000;
/** Letters of by-words that may be glued on. */
const GLUED_LENGTHS = [2, 3, 4] as const;
const BEFORE_SMALL = /[\p{Ll}\p{N})!?.”"]/u;
/** What follows the phrase: `By Jane`, `Author: Jane`, `ByJane`. */
const NAME_FOLLOWS = /^ ?:? ?\p{Lu}/u;
/** What must follow a name after a small glued by-word, which may be a word's end: `Rugby World Cup final`. */
const NAME_ENDS = /^ ?(?:$|[|｜•·∙,([—–\p{N}-])/u;
/** Bylines of one line. */
const MAX_FOUND = 4;
/** Characters of a byline that are read. */
const BYLINE_REACH = 160;
/** Characters after it in which a date may follow at once. */
const NEXT_DATE = 30;

/** What follows the headline on its own line: `Bridge closes by Jane Smith | May 14, 2024 | News`. */
export function afterHeadline(line: Line, headline: string, language: string | null): AuthorCandidate[] {
  const at = line.text.indexOf(headline);
  const from = at + headline.length;
  if (at < 0 || line.text.length - from < 6) return [];
  const byline = readByline(line.text.slice(from), language);
  if (byline?.names.length && byline.at <= MAX_GAP) return [gluedCandidate(line, byline, from)];
  // `Harbour bridge closesJane Smith`
  const { names } = namesAt(line.text, from);
  if (names[0]?.from !== from) return gluedGivenNames(line, from);
  const bare = { names, phrase: '', kind: 'bare' as const, person: true };
  return [gluedCandidate(line, bare, 0)];
}

/** Bylines in the middle of a glued line. */
export function gluedBylines(line: Line, language: string | null): AuthorCandidate[] {
  const text = line.text.slice(0, REACH);
  const out: AuthorCandidate[] = [];
  for (const at of placesIn(text, language)) {
    if (out.length === MAX_FOUND) break;
    const byline = readByline(text.slice(at, at + BYLINE_REACH), language);
    if (!byline?.names.length || byline.at > 0 || !isAuthorName(byline)) continue;
    const end = at + byline.names.at(-1)!.to;
    if (isApart(text, at, end)) out.push(gluedCandidate(line, byline, at));
  }
  return out;
}

/** Not inside a sentence, as a small by-word may be: a date is beside it, or it is glued on and the name ends at a mark. */
function isApart(text: string, at: number, end: number): boolean {
  if (text.charAt(at) !== text.charAt(at).toLowerCase()) return true;
  if (dateFollows(text, end) || followsDate(text, at)) return true;
  return text.charAt(at - 1) !== ' ' && NAME_ENDS.test(text.slice(end, end + 2));
}

/** The name looks like a person's, is a given name alone, or is that of a team. */
function isAuthorName({ person, names }: Byline): boolean {
  const [{ name }] = names as readonly [NameAt];
  return person || isGivenName(name) || isNamedTeam(name);
}

/** Characters after the headline, or of a glued line near it, in which a name without a label is searched for. */
const NAME_REACH = 200;
/** A date within this many characters after a name belongs to it. */
const DATE_REACH = 60;
/** Names without a label on one line. */
const MAX_NAMES = 3;

/** Names glued in without label or date, recognised by a common given name: `Ten Best BridgesJane Smith×Jane Smith`. */
export function gluedGivenNames(line: Line, start: number): AuthorCandidate[] {
  const text = line.text.slice(0, start + NAME_REACH);
  const out: AuthorCandidate[] = [];
  let end = start;
  for (const m of text.matchAll(/(?<!\p{Lu})\p{Lu}\p{Ll}+(?= \p{Lu})/gu)) {
    if (m.index < end || out.length === MAX_NAMES || !isGivenName(m[0])) continue;
    const { names } = namesAt(text, m.index);
    if (names[0]?.from !== m.index) continue;
    end = names.at(-1)!.to;
    const bare = { names, phrase: '', kind: 'bare' as const, person: true };
    const dated = findDates(text.slice(end, end + DATE_REACH)).length > 0;
    out.push({ ...gluedCandidate(line, bare, 0), dated });
  }
  return out;
}

/** Where a byline may begin in the middle of a text. */
function placesIn(text: string, language: string | null): number[] {
  const capitals: number[] = [];
  const small: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!(classOf(text.charCodeAt(at)) & CAPITAL)) continue;
    if (mayOpenAt(text, at)) capitals.push(at);
    if (at > 0 && text.charAt(at - 1) === ' ') small.push(...smallBefore(text, at - 1, language));
  }
  if (!capitals.length && !small.length) return [];
  const lower = lowerCase(text);
  if (lower.length !== text.length) return [];
  return [...capitals.filter((at) => opensAt(text, lower, at)), ...small].filter(
    (at) => !endsCredit(lower, at, text),
  );
}

/** In small letters before a space, glued on or a word: `Gothic romanceby Jane Smith · May 14, 2024`. */
function smallBefore(text: string, space: number, language: string | null): readonly number[] {
  if (!BY_ENDS.has(text.charAt(space - 1))) return NOWHERE;
  return GLUED_LENGTHS.map((length) => space - length).filter((at) => {
    if (at < 1) return false;
    const isBy = (w: BylineWord) =>
      w.kind === 'by' && w.phrase.length === space - at && isInLanguage(w, language);
    return wordsAt(text, at).some(isBy) && (text[at - 1] === ' ' || BEFORE_SMALL.test(text.charAt(at - 1)));
  });
}

const NOWHERE: readonly number[] = [];
/** The last letters of the by-words in scripts that have small letters: `y`, `n`. */
const BY_ENDS = new Set(byWords.split('\n').flatMap((word) => word.match(/\p{Ll}$/u) ?? []));

/**
 * The by-word ends a credit: `Edited By: Peter Marsh`, `Additional Reporting By Peter Marsh`, `… all winter.Edited By`.
 *
 * @param lower The text in small letters, of the same length.
 */
export function endsCredit(lower: string, at: number, text: string): boolean {
  const spans = (from: number) =>
    wordsAt(lower, from).some((w) => w.kind === 'credit' && from + w.phrase.length > at);
  let start = at - 1;
  for (let words = 0; words < MAX_CREDIT_WORDS && start > 0; words++) {
    const end = start;
    start = lower.lastIndexOf(' ', start - 1);
    if (spans(start + 1)) return true;
    const glued = text.slice(Math.max(start + 1, end - MAX_WORD), end).search(LAST_CAPITAL);
    if (glued > 0 && spans(Math.max(start + 1, end - MAX_WORD) + glued)) return true;
  }
  return false;
}

/** Words of credits are no longer. */
const MAX_WORD = 24;
/** Words of a credit before its by-word. */
const MAX_CREDIT_WORDS = 3;
/** Where the next node's text begins: `Reviewed` of `SmithReviewed`. */
const LAST_CAPITAL = /\p{Lu}\p{Ll}+$/u;

function opensAt(text: string, lower: string, at: number): boolean {
  return wordsAt(lower, at).some((word) => {
    if (word.kind === 'credit') return false;
    const rest = text.slice(at + word.phrase.length, at + word.phrase.length + 4);
    const sure = word.kind === 'by' || word.phrase.includes(' ') || rest.trimStart().startsWith(':');
    return sure && NAME_FOLLOWS.test(rest);
  });
}

function isInLanguage(word: BylineWord, language: string | null): boolean {
  return word.languages.includes(language ?? 'en') || word.languages.includes('en');
}

/** Characters before a byline in which a date may end. */
const DATE_BEFORE = 40;

/** Whether a date is right before the byline: `May 14, 2024 by Jane Smith`. */
function followsDate(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - DATE_BEFORE), at);
  const date = findDates(before).at(-1);
  return date !== undefined && date.year !== null && /^[ ,.|•·–—-]*$/u.test(before.slice(date.end));
}

/** Before a byline that begins a phrase: a sentence's end, a mark or the end of a glued word. */
const BOUNDARY = /[.!?:|•·)»”"\p{Ll}\p{N}]$|[.!?|•·–—-] $/u;
/** What may be between names and their date: `Jane Smith · May 14, 2024`. */
const GAP = /^[ ,.|•·–—-]{0,3}/u;

/** Whether a date or its label is right behind the names. */
function dateFollows(text: string, end: number): boolean {
  const gap = GAP.exec(text.slice(end, end + NEXT_DATE))![0].length;
  const [date] = findDates(text.slice(end, end + NEXT_DATE + DATE_REACH));
  return date !== undefined && date.year !== null && Math.min(date.start, date.labelStart) <= gap;
}

function gluedCandidate(
  line: Line,
  byline: Pick<Byline, 'names' | 'phrase' | 'person'> & {
    readonly kind: AuthorCandidate['kind'];
    readonly at?: number;
  },
  from: number,
): AuthorCandidate {
  const names = byline.names.map((n) => ({
    line,
    at: { name: n.name, from: n.from + from, to: n.to + from },
  }));
  const end = names.at(-1)!.at.to;
  const after = line.text.slice(end, end + 80);
  const besideDate = dateFollows(line.text, end) || (byline.at !== undefined && followsDate(line.text, from));
  const isClean =
    besideDate && BOUNDARY.test(line.text.slice(0, from + (byline.at ?? byline.names[0]!.from)));
  return {
    ...{
      line,
      labelLine: line.index,
      names,
      kind: byline.kind,
      phrase: byline.phrase,
      person: byline.person,
    },
    ...{
      roleBehind: false,
      dated: true,
      inside: !isClean,
      tail: besideDate ? 0 : wordsIn(after),
      besideDate,
    },
  };
}
