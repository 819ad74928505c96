import { findDates } from '../dates/find.ts';
import type { DateMention } from '../dates/mention.ts';
import { lowerCase } from '../text/lower-case.ts';
import { wordsIn } from '../text/measure.ts';
import { holds } from '../text/word-list.ts';
import { cjkNamesAt, namesByRole, writerBeforeText } from './cjk.ts';
import { handleAt, pairOf, teamAt } from './handle.ts';
import { afterLeadingRole, afterPlace } from './leading-role.ts';
import { type NameAt, namesAt } from './names.ts';
import { wholeBody } from './organisations.ts';
import { cutShort } from './word-lists.ts';
import { type BylineWord, HAN, isCollective, opensSomewhere, phraseEndsAt, wordsAt } from './words.ts';

/** A byline read from one line. */
export interface Byline {
  /** Names in order; empty for a label whose name is on the next line. */
  readonly names: readonly NameAt[];
  /** The phrase that began it, as written in the data. */
  readonly phrase: string;
  readonly kind: 'by' | 'label' | 'role';
  /** Offset of the phrase in the line. */
  readonly at: number;
  /** The names have the shape of persons' names; otherwise a handle or an organisation. */
  readonly person: boolean;
  /** It begins a phrase: only the line's start, a separator or a date is before it. */
  readonly clean: boolean;
}

/** A byline begins near the start of a line; of a long (glued) line only this many characters are read. */
export const REACH = 300;
/** Most words before `by`: `Guide by`, `Blog post by`. */
const LEADING_WORDS = 2;

/** A cheap test before the dates of a line are read, after which a byline may begin: most lines have no phrase of bylines. */
export const mayHoldByline = (text: string): boolean => opensSomewhere(text.slice(0, REACH));

/**
 * The first byline in a line; `null` when there is none.
 *
 * @param dates All dates within `REACH`, if they are known already.
 */
export function readByline(
  text: string,
  language: string | null = null,
  dates: readonly DateMention[] = findDates(text.slice(0, REACH)),
): Byline | null {
  const reach = text.slice(0, REACH);
  const lower = lowerCase(reach);
  if (lower.length !== reach.length) return null;
  const writer = writerBeforeText(reach);
  if (writer) return ofRole([writer]);
  let skipTo = 0;
  for (const start of startsIn(reach, dates, language)) {
    if (start.at < skipTo) continue;
    const found = bylineAt(reach, lower, start);
    if (typeof found === 'number') skipTo = nextPart(reach, found);
    else if (found) return found;
  }
  const names = namesByRole(reach);
  return names.length > 0 && !isCredit(lower) ? ofRole(names) : null;
}

/** Names by the word after them, without a phrase before them. */
function ofRole(names: readonly NameAt[]): Byline {
  return { names, phrase: '', kind: 'role', at: names[0]!.from, person: true, clean: true };
}

/** The line opens with a credit: `责任编辑：` is not a person called `责任`. */
function isCredit(lower: string): boolean {
  const [longest] = wordsAt(lower, lower.search(/[\p{L}\p{N}]/u));
  return longest?.kind === 'credit';
}

/** A position where a byline may begin. */
interface Start {
  readonly at: number;
  /** It begins a phrase: only the line's start, a separator or a date is before it. */
  readonly clean: boolean;
  readonly language: string | null;
}

/** Marks that separate parts of a line: a byline may begin after them. */
const SEPARATORS = new Set([...'|｜•·∙/(（【[—–-']);
/** Most letters of a one-word label before its colon: `Source: Pier Times Author: Jane Smith`, `来源：日报 作者：王小明`. */
const MAX_LABEL = 16;
/** Most characters of a label in Chinese characters that is glued to what is before it. */
const MAX_HAN_LABEL = 4;
/** Leading words are within this many characters. */
const LEADING_REACH = 60;

/** A byline glued to a sentence: `The bridge closes. By Jane Smith`. */
const AFTER_SENTENCE = /[.!?]”? (?=By \p{Lu})/gu;

/** The positions: the line's start, after `|`, `•`, `—`, `(`, after a date, after one or two words. */
function startsIn(text: string, dates: readonly DateMention[], language: string | null): Start[] {
  const { clean, leading } = startsAtMarks(text);
  clean.push(text.search(/[\p{L}\p{N}]/u), ...startsAfter(text, dates));
  const cleanStarts = new Set(clean);
  const starts: Start[] = [];
  for (const at of [...clean, ...leading].sort((a, b) => a - b)) {
    if (at >= 0 && at < text.length && at !== starts.at(-1)?.at)
      starts.push({ at, clean: cleanStarts.has(at), language });
  }
  return starts;
}

/** After separating marks and before a label with a colon; `leading`: after the first words. */
function startsAtMarks(text: string): { clean: number[]; leading: number[] } {
  const clean: number[] = [];
  const leading: number[] = [];
  let space = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Most characters are lower-case letters.
    if (code >= 0x61 && code <= 0x7a) continue;
    const c = text.charAt(i);
    if (c === ' ') {
      space = i;
      if (leading.length < LEADING_WORDS && i < LEADING_REACH) leading.push(i + 1);
    } else if (SEPARATORS.has(c)) clean.push(text.charAt(i + 1) === ' ' ? i + 2 : i + 1);
    else if (c === ':' || c === '：') clean.push(...labelStarts(text, i, space));
  }
  return { clean, leading };
}

/** Where the label before a colon may begin: after the last space, or inside Chinese text: `19:12来源：青禾日报记者：林小明`. */
function labelStarts(text: string, colon: number, space: number): number[] {
  const out = space >= 0 && colon - space <= MAX_LABEL ? [space + 1] : [];
  if (!HAN.test(text.charAt(colon - 1))) return out;
  for (let n = MAX_HAN_LABEL; n > 1; n--) if (colon - n > 0) out.push(colon - n);
  return out;
}

/** After a date or a sentence. */
function startsAfter(text: string, dates: readonly DateMention[]): number[] {
  const out: number[] = [];
  if (text.includes(' By ')) for (const m of text.matchAll(AFTER_SENTENCE)) out.push(m.index + m[0].length);
  for (const d of dates)
    out.push(d.end + (/^[ ,.:|]{0,3}/.exec(text.slice(d.end, d.end + 3))?.[0].length ?? 0));
  return out;
}

function nextPart(text: string, from: number): number {
  const rest = text.slice(from).search(/[|｜•·∙—–]| \p{L}{2,16}[:：]|(?:作者|记者|記者|文)[:：]/u);
  return rest < 0 ? text.length : from + rest;
}

/** A byline, or the end of a credit's phrase. */
function bylineAt(text: string, lower: string, start: Start): Byline | number | null {
  for (const word of wordsAt(lower, start.at)) {
    const end = start.at + word.phrase.length;
    if (!phraseEndsAt(text, end) || !isUsedIn(word, start.language)) continue;
    if (word.kind === 'credit') return end;
    // `Haber Merkezi` begins with the word for a report and is the desk.
    if (end < text.length && isCollective(text.slice(start.at))) continue;
    const isShort = word.kind === 'label' && text.charAt(end) === '.' && holds(cutShort, word.phrase);
    const read = readNames(text, start, isShort ? end + 1 : end, word);
    if (read) return read;
  }
  return null;
}

/** A `by` word counts only in its own language, except English ones, which occur on pages of any language. */
function isUsedIn(word: BylineWord, language: string | null): boolean {
  return (
    language === null ||
    word.kind !== 'by' ||
    word.languages.includes(language) ||
    word.languages.includes('en')
  );
}

/** Mark between a label and a name: `Author: Jane`, `文／王小明`; a bar only before Chinese or Japanese: `作者 | 王小明`. */
const MARK =
  /^ ?(?:[:：/／｜丨＝]|・(?=\p{Script=Han})|\|(?= ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]))? ?/u;

function readNames(text: string, start: Start, end: number, word: BylineWord): Byline | null {
  const { at, clean } = start;
  const kind = word.kind === 'by' ? ('by' as const) : ('label' as const);
  const base = { phrase: word.phrase, kind, at, clean };
  const mark = MARK.exec(text.slice(end, end + 4))?.[0] ?? '';
  const colon = /[^ ]/u.test(mark);
  const rest = end + mark.length;
  if (rest >= text.trimEnd().length)
    return at === 0 || text.slice(0, at).trim().length < 2 ? { ...base, names: [], person: false } : null;
  if (HAN.test(text.charAt(rest))) {
    // `文／林書遠`, but `文章處理費`
    const hasKana = mark !== '' && KANA.test(text);
    const names =
      word.phrase.length > 1 || mark ? cjkNamesAt(text, end, isJapanese(start, word, hasKana)) : [];
    return names.length ? { ...base, names, person: true } : null;
  }
  if (at > 0 && !colon && isLooseLabel(text, end, word)) return null;
  const read = readSpaced(text, rest, word, { colon, clean, inside: at > 0 });
  return read && { ...base, ...read };
}

/** Names written with spaces: a team, persons, or another name that the label gives to the author. */
function readSpaced(
  text: string,
  rest: number,
  word: BylineWord,
  { colon, clean, inside }: { colon: boolean; clean: boolean; inside: boolean },
): Pick<Byline, 'names' | 'person'> | null {
  const named = afterLeadingRole(text, rest);
  if (named > rest) return readSpaced(text, named, word, { colon, clean, inside });
  const behind = word.phrase.includes(' ') ? afterPlace(text, rest) : rest;
  if (behind > rest) return readSpaced(text, behind, word, { colon, clean, inside });
  const further = innerLabel(text, rest);
  if (further > rest) return readSpaced(text, further, word, { colon, clean, inside });
  const team = teamAt(text, rest);
  if (team) return { names: [team], person: false };
  const { names } = namesAt(text, rest);
  const body = names.length === 1 ? wholeBody(text, names[0]!) : null;
  if (body) return { names: [body], person: false };
  if (names.length) return labelFits(text, names, word, colon) ? { names, person: true } : null;
  const other = clean || colon ? handleAt(text, rest, word, colon || inside) : null;
  return other ? { names: pairOf(other), person: false } : null;
}

/** A `by` word may follow a label: `Post author By Jane Smith`. */
function innerLabel(text: string, rest: number): number {
  const lower = text.slice(rest, rest + MAX_LABEL).toLowerCase();
  const by = wordsAt(lower, 0).find(
    (w) => w.kind !== 'credit' && w.phrase.length > 1 && (w.kind === 'by' || w.phrase.includes(' ')),
  );
  const end = rest + (by?.phrase.length ?? 0);
  const gap = by ? /^:? (?=\p{Lu})/u.exec(text.slice(end, end + 3))?.[0].length : undefined;
  return gap === undefined ? rest : end + gap;
}

/** A one-word label followed by a space: in the middle of a line it may be any word. */
function isLooseLabel(text: string, end: number, word: BylineWord): boolean {
  return word.kind === 'label' && !word.phrase.includes(' ') && !/\p{Lu}/u.test(text.charAt(end));
}

/**
 * A word that Chinese has, too, is Japanese on a line with kana: `文・鷹野いずみ`.
 *
 * @param hasKana The line has kana, and a mark follows the word: not `記者クラブ`.
 */
function isJapanese({ language }: Start, word: BylineWord, hasKana: boolean): boolean {
  if (language !== null) return language === 'ja';
  return word.languages.join() === 'ja' || (word.languages.includes('ja') && hasKana);
}

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Most words after the names of a one-word label without a colon. */
const MAX_WORDS_AFTER = 6;

/** A one-word label without a colon (`Author Jane Smith`, `Text Jane Smith`) counts only if the line has little else. */
function labelFits(text: string, names: readonly NameAt[], word: BylineWord, colon: boolean): boolean {
  if (word.kind === 'by' || colon || word.phrase.includes(' ')) return true;
  return wordsIn(text.slice(names.at(-1)!.to, REACH)) <= MAX_WORDS_AFTER;
}
