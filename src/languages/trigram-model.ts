import type { Script } from './script.ts';

/** What a trigram costs a language that hardly knows it; franc's number, the length of its models. */
const MOST_DIFFERENCE = 300;
/** `The minister, 54,` and `the minister` are the same to a model: punctuation and digits are out. */
const NO_LETTERS = /[!-@]+/g;
const SPACES = /\s+/g;

/** Ranks of a trigram: language, rank, language, rank... */
type Ranks = number[];

const ranksOf = new WeakMap<Script, ReadonlyMap<string, Ranks>>();

/** Every trigram of the script's models; made when a text first needs it. */
function ranksIn(script: Script): ReadonlyMap<string, Ranks> {
  let ranks = ranksOf.get(script);
  if (ranks) return ranks;
  const made = new Map<string, Ranks>();
  script.models.forEach(([, trigrams], language) => {
    for (let at = 0, rank = 0; at < trigrams.length; at += 4, rank++) {
      const trigram = trigrams.slice(at, at + 3);
      const known = made.get(trigram);
      if (known) known.push(language, rank);
      else made.set(trigram, [language, rank]);
    }
  });
  ranks = made;
  ranksOf.set(script, ranks);
  return ranks;
}

/** How often each trigram that a model knows stands in the text. */
function countsIn(text: string, ranks: ReadonlyMap<string, Ranks>): ReadonlyMap<Ranks, number> {
  const clean = ` ${text.replace(NO_LETTERS, ' ').replace(SPACES, ' ').trim().toLowerCase()} `;
  const counts = new Map<Ranks, number>();
  for (let i = 0; i + 3 <= clean.length; i++) {
    const known = ranks.get(clean.slice(i, i + 3));
    if (known) counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return counts;
}

/**
 * The language whose trigrams are nearest to the text's: franc's measure, which adds up how far each trigram's count
 * is from its rank. What no model knows costs all languages the same and is left out.
 */
export function nearestLanguage(text: string, script: Script): string | null {
  const distances = new Int32Array(script.models.length);
  for (const [ranks, count] of countsIn(text, ranksIn(script)))
    for (let i = 0; i < ranks.length; i += 2)
      distances[ranks[i]!]! += Math.abs(count - ranks[i + 1]! - 1) - MOST_DIFFERENCE;
  const best = distances.indexOf(Math.min(...distances));
  return script.models[best]?.[0] ?? null;
}
