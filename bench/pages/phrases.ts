import type { Language, NoisePhrases, PhraseSet } from '../../src/languages/language.ts';
import { wordsIn } from '../shape/scan.ts';
import type { Sort } from '../shape/sorts.ts';
import type { Composer } from './compose.ts';
import { capitalised } from './words.ts';

/** A kind named twice is as frequent again. */
const KINDS: Readonly<Partial<Record<Sort, readonly (keyof NoisePhrases)[]>>> = {
  menu: ['navigation'],
  share: ['share'],
  account: ['subscribe', 'subscribe', 'subscribe', 'sign-in', 'sign-in', 'cookie'],
  advert: ['advertisement'],
  related: ['related', 'related', 'teaser'],
  comments: ['comments'],
  legal: ['footer', 'footer', 'copyright', 'contact'],
  tags: ['tags'],
  caption: ['credit', 'credit', 'credit', 'caption'],
  counter: ['counter', 'counter', 'read-time', 'pagination'],
};

/** Longer than every phrase: the line begins with one and goes on. */
const LONG = 5;
/** Of the longer lines below a page, the share that say whose it is. */
const COPYRIGHT = 0.5;

interface Phrase {
  readonly text: string;
  readonly words: number;
}

interface Phrases {
  /** Lines by themselves. */
  readonly whole: readonly Phrase[];
  /** A line may begin with each. */
  readonly all: readonly Phrase[];
}

function readPhrases({
  lines = [],
  maybe = [],
  openers = [],
  starts = [],
  contains = [],
}: PhraseSet): Phrases {
  const read = (texts: readonly string[]) => texts.map((text) => ({ text, words: wordsIn(text) }));
  const whole = read([...lines, ...maybe, ...openers]);
  return { whole, all: [...read([...starts, ...contains]), ...whole] };
}

function shown(phrase: Phrase, composer: Composer): string {
  const { random, tongue } = composer.words;
  const numbered = phrase.text.replace(/0/g, () => String(random.between(1, 250)));
  if (!tongue.cased) return numbered;
  const style = composer.style(phrase.words);
  if (style === 'upper') return numbered.toUpperCase();
  if (style === 'title') return numbered.split(' ').map(capitalised).join(' ');
  return style === 'lower' ? numbered : capitalised(numbered);
}

/** The noise phrases of one language, by the sorts of lines they make. */
export class PhraseBook {
  private readonly sets = new Map<Sort, readonly Phrases[]>();

  constructor({ phrases }: Language) {
    for (const [sort, kinds] of Object.entries(KINDS)) {
      const sets = kinds.map((kind) => phrases[kind]).filter((set) => set !== undefined);
      this.sets.set(sort as Sort, sets.map(readPhrases));
    }
  }

  /** A line of about so many words that the rules for its sort know. */
  line(composer: Composer, sort: Sort, size: number): string {
    const { random, tongue } = composer.words;
    const { whole, all } = random.pick(this.sets.get(sort)!);
    const fitting = whole.filter(({ words }) => Math.abs(words - size) < (size > 2 ? 2 : 1));
    if (fitting.length && size <= LONG) return shown(random.pick(fitting), composer);
    if (sort === 'menu' && fitting.length === 0) return this.breadcrumb(composer, size);
    if (sort === 'legal' && size > 2 && random.chance(COPYRIGHT)) return this.copyright(composer);
    const begin = random.pick(all);
    const rest = size - begin.words;
    if (rest < 1) return shown(begin, composer);
    const more = rest > LONG ? composer.long(rest, sort !== 'legal') : composer.short(rest);
    const colon = random.chance(0.5) ? ': ' : ' ';
    return `${shown(begin, composer)}${tongue.unspaced ? '：' : colon}${more}`;
  }

  /** `© 2024 Vale Courier. All rights reserved.` */
  private copyright(composer: Composer): string {
    const { words } = composer;
    const notice = shown(words.random.pick(this.sets.get('legal')![2]!.all), composer);
    return `© ${words.year()} ${words.place()}. ${notice}`;
  }

  /** The path to a page: `Home > News > Local`. */
  private breadcrumb(composer: Composer, size: number): string {
    const { random } = composer.words;
    const home = random.pick(this.sets.get('menu')![0]!.whole);
    const names = Array.from({ length: Math.max(2, Math.floor(size / 2)) }, () =>
      composer.short(random.between(1, 2)),
    );
    return [shown(home, composer), ...names].join(random.pick([' > ', ' » ', ' / ']));
  }
}
