import type { Random } from '../../fuzz/random.ts';

/** One of several values, each as often as its weight says. */
export function weighted<T>(from: readonly (readonly [T, number])[], random: Random): T {
  let left = random.next() * from.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of from) {
    left -= weight;
    if (left < 0) return value;
  }
  return from[0]![0];
}
