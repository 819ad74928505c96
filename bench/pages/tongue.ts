import type { Language } from '../../src/languages/language.ts';
import { Random } from './random.ts';

/** Invented words of a language, by their length in letters; and what its names are made of. */
export interface Tongue {
  readonly language: Language;
  readonly words: readonly (readonly string[])[];
  readonly given: readonly string[];
  readonly family: readonly string[];
  /** Written without spaces between words. */
  readonly unspaced: boolean;
  /** Has capitals. */
  readonly cased: boolean;
}

const LONGEST = 20;
/** Different words of one length; few short ones, as in any language. */
const sizeOf = (length: number) => (length < 3 ? 4 * length : Math.min(700, 5 * 3 ** (length - 2)));
const UNSPACED = new Set(['zh', 'ja']);
const CASELESS = new Set(['ar', 'fa', 'he', 'hi', 'zh', 'ja']);
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /^\p{Script=Cyrillic}+$/u,
  uk: /^\p{Script=Cyrillic}+$/u,
  el: /^\p{Script=Greek}+$/u,
  ar: /^\p{Script=Arabic}+$/u,
  he: /^\p{Script=Hebrew}+$/u,
  zh: /^\p{Script=Han}+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
};
const LATIN = /^\p{Script=Latin}+$/u;

/** What the language's own data says, word by word. */
function wordsOf({ phrases, dates, bylines, names }: Language): string[] {
  const sets = Object.values(phrases).flatMap((set) => Object.values(set).flat());
  const texts = [...names.never, ...dates.glue, ...dates.months.flat(), ...bylines.roles, ...sets];
  return texts.flatMap((text) => text.split(/[^\p{L}\p{M}]+/u)).filter(Boolean);
}

/** Which letter may follow which two: words made by it look and sound like the language. */
class Letters {
  private readonly after = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      const letters = ['', '', ...word, ''];
      for (let i = 2; i < letters.length; i++) {
        const key = `${letters[i - 2]}${letters[i - 1]}`;
        const known = this.after.get(key);
        if (known) known.push(letters[i]!);
        else this.after.set(key, [letters[i]!]);
      }
    }
  }

  word(random: Random): string {
    const letters = ['', ''];
    while (letters.length < LONGEST + 2) {
      const next = random.pick(this.after.get(`${letters.at(-2)}${letters.at(-1)}`)!);
      if (next === '') break;
      letters.push(next);
    }
    return letters.join('');
  }
}

/** Words of each length: the language's own short ones first, then invented ones. */
function dictionary(own: readonly string[], never: readonly string[], random: Random): string[][] {
  const letters = new Letters(own);
  const byLength = Array.from({ length: LONGEST + 1 }, () => new Set<string>());
  for (const word of never) byLength[word.length]?.add(word);
  for (const word of own) if (word.length < 4) byLength[word.length]?.add(word);
  for (let i = 0; i < 40_000; i++) {
    const word = letters.word(random);
    const set = byLength[word.length]!;
    if (set.size < sizeOf(word.length)) set.add(word);
  }
  return byLength.map((set) => [...set]);
}

/** Two characters of the language's own, at random, make a word of a script without spaces. */
function unspacedWords(own: readonly string[], random: Random): string[][] {
  const characters = [...new Set(own.join(''))];
  const words = Array.from(
    { length: 3000 },
    () => random.pickSkewed(characters) + random.pickSkewed(characters),
  );
  return [[], characters, words];
}

/** The same for the same language; takes some 30 ms. */
export function makeTongue(language: Language): Tongue {
  const { code, names } = language;
  const random = new Random(code.charCodeAt(0) * 256 + code.charCodeAt(1));
  const script = SCRIPTS[code] ?? LATIN;
  const own = wordsOf(language).filter((word) => script.test(word));
  const never = names.never
    .join(' ')
    .split(' ')
    .filter((word) => script.test(word));
  const unspaced = UNSPACED.has(code);
  const words = unspaced ? unspacedWords(own, random) : dictionary(own, never, random);
  const list = (lists: readonly string[]) =>
    lists
      .join(' ')
      .split(' ')
      .filter((name) => script.test(name));
  const [given, family] = [list(names.given), list(names.family)];
  return { language, words, given, family, unspaced, cased: !CASELESS.has(code) };
}
