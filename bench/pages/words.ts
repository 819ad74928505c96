import type { Random } from './random.ts';
import type { Tongue } from './tongue.ts';

export const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Persons and places that one page names again and again. */
interface Cast {
  readonly persons: readonly (readonly [given: string, family: string])[];
  readonly places: readonly string[];
}

/** Of capitals inside a sentence, what begins with them: a whole name is two of them. */
const NAMED = [
  ['person', 0.3],
  ['family', 0.25],
  ['place', 0.45],
] as const;
/** Of German capitals, those of names; the rest are nouns. */
const GERMAN_NAMES = 0.3;
/** How often a longer word is one that the page has used before. */
const USED_BEFORE = 0.3;
const SHORTEST_TOPIC = 5;

/** Invented words of one page: its people, its places, the words it comes back to. */
export class Words {
  private readonly cast: Cast;
  private readonly used: string[][] = [];

  constructor(
    readonly tongue: Tongue,
    readonly random: Random,
  ) {
    const family = () => capitalised(this.invented(random.between(5, 9)));
    const given = () =>
      tongue.given.length && !tongue.unspaced ? capitalised(random.pick(tongue.given)) : family();
    const person = () =>
      tongue.unspaced ? (['', this.unspacedName()] as const) : ([given(), family()] as const);
    this.cast = {
      persons: Array.from({ length: 8 }, person),
      places: Array.from({ length: 10 }, () => capitalised(this.invented(random.between(5, 10)))),
    };
  }

  /** Three characters: a family name and two more. */
  private unspacedName(): string {
    const { family, words } = this.tongue;
    const characters = words[1]!;
    return [family, characters, characters].map((from) => this.random.pick(from)).join('');
  }

  private invented(length: number): string {
    const { words } = this.tongue;
    if (this.tongue.unspaced) return this.random.pickSkewed(words[2]!);
    for (let at = Math.max(1, length); at > 0; at--) {
      const same = words[Math.min(at, words.length - 1)]!;
      if (same.length) return this.random.pickSkewed(same);
    }
    return '';
  }

  /** @param length In letters. */
  word(length: number): string {
    if (length < SHORTEST_TOPIC || this.tongue.unspaced) return this.invented(length);
    this.used[length] ??= [];
    const used = this.used[length]!;
    if (used.length && this.random.chance(USED_BEFORE)) return this.random.pickSkewed(used);
    const word = this.invented(length);
    used.push(word);
    return word;
  }

  person(): string {
    return this.random.pickSkewed(this.cast.persons).filter(Boolean).join(' ');
  }

  place(): string {
    return this.random.pickSkewed(this.cast.places);
  }

  /** What stands with a capital in the middle of a sentence. */
  named(length: number): string {
    const noun = this.tongue.language.code === 'de' && !this.random.chance(GERMAN_NAMES);
    if (noun) return capitalised(this.word(Math.max(4, length)));
    const what = this.random.weighted(NAMED);
    if (what === 'place') return this.place();
    const person = this.random.pickSkewed(this.cast.persons);
    return what === 'person' ? person.filter(Boolean).join(' ') : person[1];
  }

  number(): string {
    const { random } = this;
    const form = random.weighted([
      ['few', 5],
      ['hundreds', 3],
      ['thousands', 1],
      ['point', 1],
      ['clock', 1],
    ] as const);
    if (form === 'few') return String(random.between(1, 31));
    if (form === 'hundreds') return String(random.between(32, 999));
    if (form === 'thousands') return `${random.between(1, 90)},${random.between(100, 999)}`;
    if (form === 'point') return `${random.between(1, 99)}.${random.between(1, 9)}`;
    return `${random.between(0, 23)}:${random.between(10, 59)}`;
  }

  year(): string {
    return String(this.random.between(1995, 2025));
  }
}
