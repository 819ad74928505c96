import { classOf, UNSPACED } from '../text/characters.ts';
import { WordStarts } from '../text/hash-set.ts';
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

/** The entries that may begin with a word, by word: most words of a page recur. */
export type KnownWords = Map<string, readonly Known[]>;

const NONE: readonly Known[] = [];

/** Shorter words say little of what a line is about; forms of one word share this many letters. */
const MIN_TOPIC = 4;
const STEM = 5;
/** Entries that end in `*` are looked up by their first letters, at most this many. */
const KEY = 3;
/** `IT` and `US` are no pronouns. */
const MAX_ABBREVIATION = 3;
/** Role numbers up to this one address somebody. */
export const LAST_ADDRESSING = 1;

/** Korean, Thai, Japanese or Chinese: only such lines are searched for unspaced entries. */
const HAS_PARTS = /[\p{Script=Hangul}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Example: the end of `Mehr dazu: ` or of `„`. */
const OPENS_SENTENCE = /(?:^|[.!?:„“"«»›‹])\s*$/u;

/** The spaced entries by their first word; those whose first word ends in `*`, by its first letters. */
interface Index {
  readonly words: ReadonlyMap<string, readonly Known[]>;
  readonly starts: ReadonlyMap<string, readonly Known[]>;
}

let index: Index | undefined;

function known(): Index {
  if (index) return index;
  const [words, starts] = [new Map<string, Known[]>(), new Map<string, Known[]>()];
  for (const entry of spaced) {
    const parts = entry[0].toLowerCase().split(' ');
    const first = parts[0]!;
    const isStart = first.endsWith('*');
    const [map, key] = isStart ? [starts, first.slice(0, Math.min(KEY, first.length - 1))] : [words, first];
    const one = { entry, words: parts, cased: entry[0].charAt(0) !== first.charAt(0) };
    map.set(key, [...(map.get(key) ?? []), one]);
  }
  index = { words, starts };
  return index;
}

let firstWords: WordStarts | undefined;

/** The first words of the spaced entries, for a quick test of a word. */
export function entryStarts(): WordStarts {
  firstWords ??= new WordStarts(spaced.map(([phrase]) => phrase.toLowerCase().split(' ', 1)[0]!));
  return firstWords;
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

/** Whether an entry whose first word is this token's is at this token of the text. */
function isAt({ words, cased, entry }: Known, text: string, tokens: readonly Token[], i: number): boolean {
  if (i + words.length > tokens.length) return false;
  for (let n = 1; n < words.length; n++) if (!matches(words[n]!, tokens[i + n]!.word)) return false;
  const { at, word } = tokens[i]!;
  const written = text.slice(at, at + word.length);
  if (cased) return written.charAt(0) !== word.charAt(0) && !OPENS_SENTENCE.test(text.slice(0, at).slice(-3));
  return (
    entry[2] > LAST_ADDRESSING ||
    word.length > MAX_ABBREVIATION ||
    written !== written.toUpperCase() ||
    word.length < 2
  );
}

/** The stem by which words of a line are compared with those of the page. */
export const stemOf = (word: string) => (word.length < MIN_TOPIC ? '' : word.slice(0, STEM));

/** Hyphens are no part of the entries: `e-mail` is listed as `email`. */
const folded = (line: string) => (line.includes('-') ? line.replace(/\be-(?=mail|posta)/giu, 'e') : line);

/** Each entry that is in a text, once. */
export function noticeWordsIn(line: string, seen: KnownWords): ReadonlySet<NoticeEntry> {
  const text = folded(line);
  const tokens = wordsWithPlaces(text);
  const entries = new Set<NoticeEntry>();
  for (let i = 0; i < tokens.length; i++)
    for (const one of beginningWith(tokens[i]!.word, seen))
      if (isAt(one, text, tokens, i)) entries.add(one.entry);
  if (HAS_PARTS.test(text)) {
    const small = text.toLowerCase();
    for (const entry of unspaced) if (small.includes(entry[0])) entries.add(entry);
  }
  return entries;
}

/** Stems of the longer words of a text that no entry has: what it may be about. */
export function topicStems(line: string, seen: KnownWords): ReadonlySet<string> {
  const text = folded(line);
  const tokens = wordsWithPlaces(text);
  const stems = new Set<string>();
  let covered = 0;
  tokens.forEach(({ word }, i) => {
    for (const one of beginningWith(word, seen))
      if (isAt(one, text, tokens, i)) covered = Math.max(covered, i + one.words.length);
    if (covered <= i && word.length >= MIN_TOPIC) stems.add(stemOf(word));
  });
  return stems;
}

/** The entries whose first word is this one. */
export function beginningWith(word: string, seen: KnownWords): readonly Known[] {
  if (!entryStarts().mayHave(word)) return NONE;
  let found = seen.get(word);
  if (found) return found;
  const { words, starts } = known();
  found = [...(words.get(word) ?? NONE), ...startingLike(word, KEY - 1, starts)];
  if (word.length >= KEY) found = [...found, ...startingLike(word, KEY, starts)];
  seen.set(word, found);
  return found;
}

const startingLike = (word: string, letters: number, starts: Index['starts']) =>
  (starts.get(word.slice(0, letters)) ?? NONE).filter(({ words }) => matches(words[0]!, word));
