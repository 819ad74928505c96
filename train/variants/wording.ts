import type { Random } from '../../fuzz/random.ts';
import type { NoiseKind } from '../../src/api/noise-kind.ts';
import { languages } from '../../src/languages/index.ts';
import type { Language, PhraseSet } from '../../src/languages/language.ts';
import type { Offer } from './stock.ts';

/** What the new lines of one variant are made of. */
export interface Material {
  readonly random: Random;
  readonly language: Language;
  /** Of other pages in the same language; never empty. */
  readonly offers: readonly Offer[];
}

const MAX_PHRASE = 40;
/** Fewer phrases of a kind than this are eked out with English ones, which sites in all languages have. */
const MIN_PHRASES = 3;
const DIGITS = /0/g;

export const languageByCode = (code: string): Language =>
  languages.find((l) => l.code === code) ?? languages.find((l) => l.code === 'en')!;

function phrasesOf({ phrases }: Language, kind: NoiseKind, places: readonly (keyof PhraseSet)[]): string[] {
  return places
    .flatMap((place) => phrases[kind]?.[place] ?? [])
    .filter((p) => p.length <= MAX_PHRASE && !p.includes('%'));
}

/** Phrases are stored in lower case with `0` for any number; pages write them in many ways. */
function asWritten(phrase: string, random: Random): string {
  const text = phrase.replace(DIGITS, () => String(1 + random.below(40)));
  const way = random.next();
  if (way < 0.6) return text.charAt(0).toUpperCase() + text.slice(1);
  if (way < 0.75) return text.toUpperCase();
  if (way < 0.9) return text.replace(/(?<![\p{L}\p{M}'])\p{Ll}/gu, (l) => l.toUpperCase());
  return text;
}

/** A phrase of a kind of noise, in the page's language as far as it has one. */
export function phrase(
  { language, random }: Material,
  kind: NoiseKind,
  places: readonly (keyof PhraseSet)[],
): string {
  const own = phrasesOf(language, kind, places);
  const all = own.length >= MIN_PHRASES ? own : [...own, ...phrasesOf(languageByCode('en'), kind, places)];
  return asWritten(random.pick(all), random);
}

export const title = ({ offers, random }: Material): string => random.pick(offers).title;

/** Different titles, as many as there are up to `count`. */
export function titles({ offers, random }: Material, count: number): string[] {
  const found = new Set<string>();
  for (let i = 0; i < count * 3 && found.size < count; i++) found.add(random.pick(offers).title);
  return [...found];
}

/** A sentence of another page; its title if it has none. */
export function sentence({ offers, random }: Material): string {
  const offer = random.pick(offers);
  return offer.sentences.length ? random.pick(offer.sentences) : offer.title;
}

/** A few words of a title: an option of a poll, a handle's name. */
export function fewWords(material: Material, most: number): string {
  const words = title(material).split(' ');
  const count = 1 + material.random.below(Math.min(most, words.length));
  const from = material.random.below(words.length - count + 1);
  return words
    .slice(from, from + count)
    .join(' ')
    .slice(0, MAX_PHRASE);
}

/** A name; a given and a family name of the language's lists if no page names an author. */
export function person({ language, offers, random }: Material): string {
  const author = random.pick(offers).author;
  if (author && author.length <= MAX_PHRASE) return author;
  const own = language.names.given;
  const given = (own.length ? own : languageByCode('en').names.given).join(' ').split(' ');
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return `${capital(random.pick(given))} ${capital(random.pick(given))}`;
}

const two = (n: number) => String(n).padStart(2, '0');

export function clock({ random }: Material): string {
  const time = `${two(random.below(24))}${random.pick([':', ':', '.', 'h'])}${two(random.below(60))}`;
  return `${time}${random.pick(['', '', '', ' GMT', ' CET', ' Uhr', ' ET'])}`;
}

/** A day, in words of the language or in numbers. */
export function day({ language, random }: Material): string {
  const month = random.below(12);
  const number = 1 + random.below(28);
  const year = 2012 + random.below(14);
  const name = random.pick(language.dates.months[month]!);
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  return random.pick([
    `${number} ${name} ${year}`,
    `${capital} ${number}, ${year}`,
    `${two(number)}.${two(month + 1)}.${year}`,
    `${year}-${two(month + 1)}-${two(number)}`,
  ]);
}
