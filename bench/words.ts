/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const list = (words: string) => words.split(' ');

const THINGS = list(
  'harbour bridge school library ferry council market river station museum garden road hospital theatre village budget plan report vote meeting storm winter tower mill orchard bakery',
);
const PEOPLE = list(
  'mayor teacher captain farmer engineer doctor baker nurse driver librarian fisherman builder neighbour visitor councillor',
);
const DID = list(
  'opened closed repaired visited described rejected welcomed planned discussed delayed approved measured painted sold rented counted defended',
);
const KINDS = list(
  'old new small wooden quiet busy northern southern narrow public private empty crowded expensive local famous',
);
const PLACES = list('Lindvik Harrowby Marsten Oldcastle Vale Brinmouth Eastwick Corrin Tarnside Welby');
const DAYS = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
const NAMES = list('Anna Peter Maria John Clara Thomas Ruth Simon Helen Martin');
const SURNAMES = list('Hollis Marsh Brandt Keller Ashby Lowell Norrie Tindall Vance Whitlow');

/** Invented English, enough like a newspaper's that an article is found in it. */
export class Writer {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.random() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)]!;
  }

  name(): string {
    return `${this.pick(NAMES)} ${this.pick(SURNAMES)}`;
  }

  headline(): string {
    const who = `${this.pick(PLACES)} ${this.pick(PEOPLE)}`;
    return `${who} ${this.pick(DID)} ${this.pick(KINDS)} ${this.pick(THINGS)} after ${this.pick(THINGS)} ${this.pick(['row', 'delay', 'debate', 'fire'])}`;
  }

  sentence(): string {
    const thing = () => `the ${this.chance(0.5) ? `${this.pick(KINDS)} ` : ''}${this.pick(THINGS)}`;
    const main = `the ${this.pick(PEOPLE)} ${this.pick(DID)} ${thing()} in ${this.pick(PLACES)}`;
    const rest = this.pick([
      `, and ${thing()} was ${this.pick(DID)} by the ${this.pick(PEOPLE)}`,
      ` because ${thing()} had been ${this.pick(DID)} before`,
      `, which cost ${this.between(2, 90)} thousand more than ${thing()}`,
      ` on ${this.pick(DAYS)}, said ${this.name()}`,
      ` while nobody knew what would become of ${thing()}`,
    ]);
    const text = `${this.chance(0.3) ? `On ${this.pick(DAYS)} ${main}` : main}${rest}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  }

  paragraph(): string {
    return Array.from({ length: this.between(2, 4) }, () => this.sentence()).join(' ');
  }
}
