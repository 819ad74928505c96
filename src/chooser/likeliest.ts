/** What is chosen: the candidate, and the share of belief in its key, 0 to 1. */
export interface Choice {
  readonly index: number;
  readonly share: number;
}

/** Candidates that say the same: the best of them, and the belief in all of them before it is made a share. */
interface Group {
  best: number;
  belief: number;
}

/**
 * Softmax over all candidates and none of them: the key most belief goes to, and of its candidates the one with the
 * highest score. Of keys that are believed equally the one with the better candidate, then the first.
 *
 * @param keys What each candidate says: candidates with the same key are counted together.
 * @param none The score of choosing none.
 * @returns `null` without candidates.
 */
export function likeliest(scores: ArrayLike<number>, keys: readonly string[], none: number): Choice | null {
  const top = keys.reduce((most, _, i) => Math.max(most, scores[i]!), none);
  const groups = new Map<string, Group>();
  let all = Math.exp(none - top);
  keys.forEach((key, i) => {
    const belief = Math.exp(scores[i]! - top);
    all += belief;
    const group = groups.get(key);
    if (!group) groups.set(key, { best: i, belief });
    else {
      group.belief += belief;
      if (scores[i]! > scores[group.best]!) group.best = i;
    }
  });
  let first: Group | null = null;
  for (const group of groups.values()) {
    const lead = first ? group.belief - first.belief || scores[group.best]! - scores[first.best]! : 1;
    if (lead > 0) first = group;
  }
  return first && { index: first.best, share: first.belief / all };
}
