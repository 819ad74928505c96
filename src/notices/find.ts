import { classOf, SPACED_WORD, smallOf, TOKEN_UNSURE } from '../text/characters.ts';
import { FIRST_HASH, nextHash, WordStarts } from '../text/hash-set.ts';
import { type NoticeEntry, spaced, unspaced } from './vocabulary.ts';

/** An entry, split for comparing. */
interface Known {
  readonly entry: NoticeEntry;
  readonly words: readonly string[];
  /** The first word must be written with a capital, and not begin a sentence: `Sie`, the polite *you*. */
  readonly cased: boolean;
}

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
/** A first look without Unicode's classes, which misses none of them; marks such as `’` are left out. */
const MAY_HAVE_PARTS = /[\u0e00-\u1fff\u2e80-\uffff]/;
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

/** Calls back with the place of each word of a text. A character of a script without spaces ends a word. */
export function eachWordPlace(text: string, call: (from: number, to: number) => void): void {
  for (let from = wordStart(text, 0); from < text.length; ) {
    const to = wordEnd(text, from);
    call(from, to);
    from = wordStart(text, to);
  }
}

const isInWord = (text: string, at: number) => (classOf(text.charCodeAt(at)) & SPACED_WORD) !== 0;

/** Where the next word begins; the text's end if there is none. */
function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isInWord(text, at)) at++;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isInWord(text, at)) at++;
  return at;
}

const matches = (pattern: string, word: string) =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** Whether an entry that begins with this word, which ends at `to`, is at `from` in the text. */
function isAt({ words, cased, entry }: Known, text: string, word: string, from: number, to: number): boolean {
  for (let n = 1, end = to; n < words.length; n++) {
    const start = wordStart(text, end);
    if (start === text.length) return false;
    end = wordEnd(text, start);
    if (!matches(words[n]!, text.slice(start, end).toLowerCase())) return false;
  }
  const written = text.slice(from, from + word.length);
  if (cased)
    return (
      written.charAt(0) !== word.charAt(0) && !OPENS_SENTENCE.test(text.slice(Math.max(0, from - 3), from))
    );
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
export function noticeWordsIn(line: string): ReadonlySet<NoticeEntry> {
  const text = folded(line);
  const entries = new Set<NoticeEntry>();
  eachWordPlace(text, (from, to) => {
    if (!mayOpen(text, from, to)) return;
    const word = text.slice(from, to).toLowerCase();
    for (const one of beginningWith(word)) if (isAt(one, text, word, from, to)) entries.add(one.entry);
  });
  if (MAY_HAVE_PARTS.test(text) && HAS_PARTS.test(text)) {
    const small = text.toLowerCase();
    for (const entry of unspaced) if (small.includes(entry[0])) entries.add(entry);
  }
  return entries;
}

/** Whether an entry may begin with a word of a text in any case: most words are ruled out without a new string. */
function mayOpen(text: string, from: number, to: number): boolean {
  const { words, starts } = entryStarts();
  let hash = FIRST_HASH;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (classOf(code) & TOKEN_UNSURE) return true;
    hash = nextHash(hash, smallOf(code));
    if (starts.has(hash)) return true;
  }
  return words.has(hash);
}

/** Stems of the longer words of a text that no entry has: what it may be about. */
export function topicStems(line: string): ReadonlySet<string> {
  const text = folded(line);
  const stems = new Set<string>();
  let covered = 0;
  let i = 0;
  eachWordPlace(text, (from, to) => {
    const word = text.slice(from, to).toLowerCase();
    for (const one of beginningWith(word))
      if (isAt(one, text, word, from, to)) covered = Math.max(covered, i + one.words.length);
    if (covered <= i && word.length >= MIN_TOPIC) stems.add(stemOf(word));
    i++;
  });
  return stems;
}

/** What is known of words, for all pages: the entries that begin with a word are always the same. */
const seen = new Map<string, readonly Known[]>();
/** Of more words nothing is kept. */
const MAX_SEEN = 20_000;

/** The entries whose first word is this one. */
export function beginningWith(word: string): readonly Known[] {
  if (!entryStarts().mayHave(word)) return NONE;
  let found = seen.get(word);
  if (found) return found;
  const { words, starts } = known();
  found = [...(words.get(word) ?? NONE), ...startingLike(word, KEY - 1, starts)];
  if (word.length >= KEY) found = [...found, ...startingLike(word, KEY, starts)];
  if (seen.size < MAX_SEEN) seen.set(word, found);
  return found;
}

const startingLike = (word: string, letters: number, starts: Index['starts']) =>
  (starts.get(word.slice(0, letters)) ?? NONE).filter(({ words }) => matches(words[0]!, word));
