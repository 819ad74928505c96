export const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

export const mean = (values: readonly number[]) => (values.length ? sum(values) / values.length : 0);

export const share = <T>(of: readonly T[], test: (value: T) => boolean) =>
  of.length ? of.filter(test).length / of.length : 0;

/** To so many digits behind the point. */
export const round = (value: number, digits: number) => Number(value.toFixed(digits));

/**
 * A distribution as so many numbers: the means of equally many values each, the least first. Drawing one of them at
 * random keeps the mean, which quantiles do not.
 */
export function buckets(values: readonly number[], count: number, digits = 0): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return [];
  return Array.from({ length: count }, (_, i) => {
    const from = Math.floor((i * sorted.length) / count);
    const to = Math.max(from + 1, Math.floor(((i + 1) * sorted.length) / count));
    return round(mean(sorted.slice(from, to)), digits);
  });
}

/** Things by what `key` says of them. */
export function groupBy<T, K extends string>(things: readonly T[], key: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const name = key(thing);
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  return groups;
}
