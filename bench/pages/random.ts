/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Chance, but the same on every machine. */
export class Random {
  readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)]!;
  }

  /** The first ones far more often than the last, as words of a language are. */
  pickSkewed<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() ** 3 * from.length)]!;
  }

  /** One of a distribution's numbers, as a whole number: 2.3 is 2 in seven of ten cases, else 3. */
  whole(buckets: readonly number[]): number {
    return buckets.length ? Math.floor(this.pick(buckets) + this.next()) : 0;
  }

  /** One of the names, by its weight. */
  weighted<T>(weights: readonly (readonly [T, number])[]): T {
    let left = this.next() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight] of weights) {
      left -= weight;
      if (left < 0) return name;
    }
    return weights.at(-1)![0];
  }
}

/**
 * The `nth` of draws that spread evenly over a distribution: a few hundred pages have its mean, which as many
 * independent draws would miss.
 */
export function evenly(buckets: readonly number[], nth: number, shift: number): number {
  const place = ((nth + 0.5) * GOLDEN + shift) % 1;
  return buckets[Math.floor(place * buckets.length)] ?? 0;
}
