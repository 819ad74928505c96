import { text } from '../src/format/text.ts';
import { type Article, cleanArticle } from '../src/index.ts';
import type { Seed } from './pages.ts';

/** How much of a body remains when the article is written as text and cleaned again. */
export interface Kept {
  readonly name: string;
  /** UTF-16 code units of the first body's words. */
  readonly characters: number;
  /** 0 to 1: share of these that are in the second body. */
  readonly share: number;
}

/** The same for several pages. */
export interface KeptInAll {
  /** Pages with an article. */
  readonly pages: number;
  /** 0 to 1, over the characters of all bodies. */
  readonly share: number;
  /** The pages that lose the most characters, worst first. */
  readonly worst: readonly Kept[];
}

const WORST = 8;
/** Of a page that is less likely an article, such as a list of hundreds of names, no body is promised. */
const LIKELY_ARTICLE = 0.5;

/** Total characters of each word, because the second cleaning may end blocks elsewhere. */
function charactersOf({ body }: Article): Map<string, number> {
  const counts = new Map<string, number>();
  for (const block of body)
    for (const word of block.text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + word.length);
  return counts;
}

/** Cleans a page, and then its result again; `null` for a page that is hardly an article. */
export function keptOf({ name, bytes }: Seed): Kept | null {
  const first = cleanArticle(bytes);
  if (first.body.length === 0 || first.confidence.article < LIKELY_ARTICLE) return null;
  const again = charactersOf(cleanArticle(text.page(first), { input: 'text' }));
  let [characters, left] = [0, 0];
  for (const [word, count] of charactersOf(first)) {
    characters += count;
    left += Math.min(count, again.get(word) ?? 0);
  }
  return { name, characters, share: left / characters };
}

const lost = ({ characters, share }: Kept) => characters * (1 - share);

/** The same for many pages. */
export function keptOver(seeds: readonly Seed[]): KeptInAll {
  const kept = seeds.map(keptOf).filter((one) => one !== null);
  const characters = kept.reduce((sum, one) => sum + one.characters, 0);
  const gone = kept.reduce((sum, one) => sum + lost(one), 0);
  const worst = [...kept].sort((a, b) => lost(b) - lost(a)).slice(0, WORST);
  return { pages: kept.length, share: 1 - gone / characters, worst };
}
