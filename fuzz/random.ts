/** Pseudo-random numbers, the same for the same seed. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** An integer from 0, below `limit`; 0 for a limit below 1. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

/** Mulberry32: 32 bits of state are enough for the few hundred numbers that one input takes. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * Math.max(1, limit));
  return { next, below, pick: (from) => from[below(from.length)]! };
}

/** A separate seed for each input of a run, so that one can be made without those before it. */
export function mixed(seed: number, index: number): number {
  return (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0;
}
