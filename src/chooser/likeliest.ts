/** The chosen candidate, and the probability of its key, 0 to 1. */
export interface Choice {
  readonly index: number;
  readonly share: number;
}

/** Candidates with the same key: the best of them, and the sum of all their odds. */
interface Group {
  best: number;
  odds: number;
}

/**
 * Softmax over all candidates and "none of them": the most probable key, and its candidate with the highest score. Among
 * equally probable keys the one with the better candidate wins, then the first.
 *
 * @param keys The value that each candidate gives, such as the day of a date: equal keys are counted together.
 * @param none The score of choosing none.
 * @returns `null` without candidates.
 */
export function likeliest(scores: ArrayLike<number>, keys: readonly string[], none: number): Choice | null {
  const top = keys.reduce((most, _, i) => Math.max(most, scores[i]!), none);
  const groups = new Map<string, Group>();
  let all = Math.exp(none - top);
  keys.forEach((key, i) => {
    const odds = Math.exp(scores[i]! - top);
    all += odds;
    const group = groups.get(key);
    if (!group) groups.set(key, { best: i, odds });
    else {
      group.odds += odds;
      if (scores[i]! > scores[group.best]!) group.best = i;
    }
  });
  let first: Group | null = null;
  for (const group of groups.values()) {
    const lead = first ? group.odds - first.odds || scores[group.best]! - scores[first.best]! : 1;
    if (lead > 0) first = group;
  }
  return first && { index: first.best, share: first.odds / all };
}
