import { classOf, UNSPACED } from '../text/characters.ts';
import { WORD } from '../text/measure.ts';
import { type NoticeEntry, spaced, unspaced } from './vocabulary.ts';

/** A word of a text in small letters, and where it is. */
interface Token {
  readonly word: string;
  readonly at: number;
}

/** An entry, split for comparing. */
interface Known {
  readonly entry: NoticeEntry;
  readonly words: readonly string[];
  /** The first word must be written with a capital, and not begin a sentence: `Sie`, the polite *you*. */
  readonly cased: boolean;
}

/** What the words of a line say, by language. */
export interface NoticeWordsFound {
  /** Each entry once. */
  readonly entries: ReadonlySet<NoticeEntry>;
  /** Beginnings of the longer words that no entry has: what the line may be about. */
  readonly others: ReadonlySet<string>;
}

/** Shorter words say little of what a line is about; forms of one word share this many letters. */
const MIN_TOPIC = 4;
const STEM = 5;
/** Entries that end in `*` are looked up by their first letters, at most this many. */
const KEY = 3;
/** `IT` and `US` are no pronouns. */
const MAX_ABBREVIATION = 3;
/** Role numbers up to this one address somebody. */
const SELF = 1;

/** Korean, Thai, Japanese or Chinese: only such lines are searched for unspaced entries. */
const HAS_PARTS = /[\p{Script=Hangul}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Example: the end of `Mehr dazu: ` or of `„`. */
const OPENS_SENTENCE = /(?:^|[.!?:„“"«»›‹])\s*$/u;

let index: ReadonlyMap<string, readonly Known[]> | undefined;

/** The spaced entries by their first word, or by the first letters of it where it has any ending. */
function known(): ReadonlyMap<string, readonly Known[]> {
  if (index) return index;
  const map = new Map<string, Known[]>();
  for (const entry of spaced) {
    const words = entry[0].toLowerCase().split(' ');
    const first = words[0]!;
    const key = first.endsWith('*') ? `${first.slice(0, Math.min(KEY, first.length - 1))}*` : first;
    const list = map.get(key);
    const one = { entry, words, cased: entry[0].charAt(0) !== first.charAt(0) };
    if (list) list.push(one);
    else map.set(key, [one]);
  }
  index = map;
  return map;
}

/** Words of a text in small letters. A character of a script without spaces ends a word. */
export function wordsWithPlaces(text: string): Token[] {
  const tokens: Token[] = [];
  let at = -1;
  for (let i = 0; i <= text.length; i++) {
    const bits = i < text.length ? classOf(text.charCodeAt(i)) : 0;
    const inWord = (bits & WORD) !== 0 && (bits & UNSPACED) === 0;
    if (inWord && at < 0) at = i;
    if (inWord || at < 0) continue;
    tokens.push({ word: text.slice(at, i).toLowerCase(), at });
    at = -1;
  }
  return tokens;
}

const matches = (pattern: string, word: string) =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** Whether the entry is at this token of the text. */
function isAt({ words, cased, entry }: Known, text: string, tokens: readonly Token[], i: number): boolean {
  if (i + words.length > tokens.length) return false;
  for (let n = 0; n < words.length; n++) if (!matches(words[n]!, tokens[i + n]!.word)) return false;
  const { at, word } = tokens[i]!;
  const written = text.slice(at, at + word.length);
  if (cased) return written.charAt(0) !== word.charAt(0) && !OPENS_SENTENCE.test(text.slice(0, at).slice(-3));
  return (
    entry[2] > SELF || word.length > MAX_ABBREVIATION || written !== written.toUpperCase() || word.length < 2
  );
}

/** The stem by which words of a line are compared with those of the page. */
export const stemOf = (word: string) => (word.length < MIN_TOPIC ? '' : word.slice(0, STEM));

/** The entries in a text. */
export function noticeWordsIn(line: string): NoticeWordsFound {
  const text = line.includes('-') ? line.replace(/\be-(?=mail|posta)/giu, 'e') : line;
  const tokens = wordsWithPlaces(text);
  const map = known();
  const entries = new Set<NoticeEntry>();
  const others = new Set<string>();
  let covered = 0;
  tokens.forEach(({ word }, i) => {
    for (const key of keysOf(word)) {
      for (const one of map.get(key) ?? []) {
        if (!isAt(one, text, tokens, i)) continue;
        entries.add(one.entry);
        covered = Math.max(covered, i + one.words.length);
      }
    }
    if (covered <= i && word.length >= MIN_TOPIC) others.add(stemOf(word));
  });
  if (HAS_PARTS.test(text)) {
    const small = text.toLowerCase();
    for (const entry of unspaced) if (small.includes(entry[0])) entries.add(entry);
  }
  return { entries, others };
}

/** Under which keys entries may be listed that begin with this word. */
function keysOf(word: string): string[] {
  if (word.length < 2) return [word];
  const short = `${word.slice(0, KEY - 1)}*`;
  return word.length < KEY ? [word, short] : [word, short, `${word.slice(0, KEY)}*`];
}
