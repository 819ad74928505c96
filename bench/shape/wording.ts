import { buckets, mean, round, share } from './numbers.ts';
import { wordsIn } from './scan.ts';

/** Marks that are counted, by how they stand. Each is counted once a line at most where it closes what another opens. */
export const MARKS = {
  comma: /[,،，、]/g,
  colon: /[:;：；؛](?!\/)/g,
  quote: /["“„«「《](?=[\p{L}\p{N}])/gu,
  bracket: /[([（【]/g,
  dash: /(?<=\s)[–—-](?=\s)/g,
  hyphen: /(?<=\p{L})[-‑](?=\p{L})/gu,
  apostrophe: /(?<=\p{L})['’](?=\p{L})/gu,
  slash: /(?<=\S)\/(?=\S)/g,
  bar: /[|•·»›→▸]/g,
  stop: /(?<=\p{L})\.(?=\p{L})/gu,
  question: /[?!？！]/g,
  dots: /…|\.\.\./g,
  sign: /[&%€$£#@+*=©®]/g,
} as const;

export type Mark = keyof typeof MARKS;

/** How lines of one length of a group of languages are worded. */
export interface Wording {
  /** Letters of a word, as means of ten equal parts. */
  readonly letters: readonly number[];
  /** Of the words after the first of a line or sentence, the share with a capital. */
  readonly capitals: number;
  /** Of the words of lines of more than three, the share that hold a digit: shorter ones with digits are another sort. */
  readonly numbers: number;
  /** Marks on 1,000 words. */
  readonly marks: Readonly<Record<Mark, number>>;
  /** Words of a sentence, as means of ten equal parts. */
  readonly sentences: readonly number[];
}

/** How lines of a few words set their capitals: shares of the lines. */
export interface Case {
  /** Every letter: `OUR TEAM`. */
  readonly upper: number;
  /** Most words: `Our Team`; of lines of two words or more. */
  readonly title: number;
  /** None at the beginning: `our team`. */
  readonly lower: number;
}

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTER = /\p{L}/gu;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = /\p{Nd}/u;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;
const SENTENCE = /(?<=[.!?…]["”’»)]?)\s+(?=["“„«(]?[\p{Lu}\p{N}])|(?<=[。！？])/u;

/** Words parted by white space; a stretch of Han is cut into words of two characters. */
export function tokensOf(text: string): string[] {
  return text
    .replace(HAN, ' $& ')
    .split(/\s+/)
    .filter((token) => /[\p{L}\p{N}]/u.test(token));
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

export function measureWording(texts: readonly string[], words: number): Wording {
  const sentences = texts.flatMap((text) => text.split(SENTENCE)).filter((s) => WORD.test(s));
  const tokens = sentences.map(tokensOf);
  const inner = tokens.flatMap((s) => s.slice(1)).filter((t) => /\p{L}/u.test(t));
  const longer = texts.map(tokensOf).filter((t) => t.length > 3);
  const whole = texts.join('\n');
  const marks = Object.entries(MARKS).map(([name, pattern]) => [
    name,
    round((1000 * countOf(whole, pattern)) / words, 1),
  ]);
  return {
    letters: buckets(
      tokens
        .flat()
        .map((t) => countOf(t, LETTER))
        .filter(Boolean),
      10,
      1,
    ),
    capitals: round(
      share(inner, (t) => CAPITAL.test(t)),
      3,
    ),
    numbers: round(
      share(longer.flat(), (t) => NUMBER.test(t)),
      3,
    ),
    marks: Object.fromEntries(marks),
    sentences: buckets(sentences.map(wordsIn), 10, 1),
  };
}

export function caseOf(text: string): keyof Case | 'sentence' {
  const words = tokensOf(text).filter((t) => /\p{L}/u.test(t));
  const letters = words.join('');
  if (letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase())
    return 'upper';
  if (words.length > 1 && mean(words.map((t) => Number(CAPITAL.test(t)))) > 0.6) return 'title';
  return words[0] && !CAPITAL.test(words[0]) ? 'lower' : 'sentence';
}

/** @param texts Lines of a few words. */
export function measureCase(texts: readonly string[]): Case {
  const found = texts.map((text) => ({ words: tokensOf(text).length, style: caseOf(text) }));
  const of = (name: keyof Case, least: number) =>
    round(
      share(
        found.filter(({ words }) => words >= least),
        ({ style }) => style === name,
      ),
      3,
    );
  return { upper: of('upper', 1), title: of('title', 2), lower: of('lower', 1) };
}
