import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import { type Found, noticeWordsIn, stemOf, tokensOf } from './find.ts';
import { type NoticeEntry, ROLES } from './vocabulary.ts';

/** Shorter lines are labels; longer ones are running text, whatever they mention. */
const MIN_WORDS = 5;
const MAX_WORDS = 90;
/** Lines from this many words on show what a page is about. */
const TOPIC_FROM = 12;
/** Unless they have this many words of the business themselves. */
const MAX_TOPIC_BUSINESS = 2;
/** A word in this many other lines of a page is what the page is about, by role. */
const ABOUT_FROM = {
  reader: Number.POSITIVE_INFINITY,
  self: Number.POSITIVE_INFINITY,
  business: 2,
  common: 4,
};
/** Networks that notices name in a row: they count once, as a common word. */
const NETWORKS =
  /(?<!\p{L})(?:facebook|twitter|instagram|youtube|linkedin|tiktok|google news|вконтакте)(?!\p{L})/iu;
/** Example: `tips@example.org`; it counts as a common word. */
const ADDRESS = /[\w.]@[\w-]{1,60}\.\w/;

/** How much of a line is a notice of the site to its readers. */
export interface NoticeMeasure {
  /** Points of its words for each word. */
  readonly density: number;
  /** Points of the words of business: two for a rare one, one for a common one. */
  readonly points: number;
  /** Number of different rare ones. */
  readonly business: number;
  /** It addresses the reader, and the site speaks of itself. */
  readonly both: boolean;
  /** Share of its other words that are also elsewhere on the page. */
  topical(): number;
  /** Its words of business and of address, to quote. */
  readonly words: readonly string[];
}

interface Scanned {
  readonly found: Found;
  readonly count: number;
}

/** What each line has of a notice; `undefined` for lines that address nobody, or that are too short or too long. */
export const noticesOn = perPage((page): readonly (NoticeMeasure | undefined)[] => {
  const facts = lineFacts(page);
  const scanned = page.lines.map(({ index, text }): Scanned | undefined => {
    const count = facts.counts(index).words;
    return count < MIN_WORDS || count > MAX_WORDS ? undefined : { found: noticeWordsIn(text), count };
  });
  const uses = usesOf(scanned);
  const topic = lazyTopic(page, scanned);
  return scanned.map((one, i) => one && measureOf(one, page.lines[i]!.text, uses, topic));
});

/** The most rare words of business in one language. */
function businessIn({ entries }: Found): number {
  const counts = new Map<number, number>();
  for (const [, language, role] of entries)
    if (ROLES[role] === 'business') counts.set(language, (counts.get(language) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

/** Whether a line shows what the page is about. */
const isTopic = ({ found, count }: Scanned) => count >= TOPIC_FROM && businessIn(found) <= MAX_TOPIC_BUSINESS;

/** In how many lines that show what the page is about each entry is. */
function usesOf(scanned: readonly (Scanned | undefined)[]): Map<NoticeEntry, number> {
  const uses = new Map<NoticeEntry, number>();
  for (const one of scanned)
    if (one && isTopic(one))
      for (const entry of one.found.entries) uses.set(entry, (uses.get(entry) ?? 0) + 1);
  return uses;
}

/** In how many lines each stem is; found when first needed, as most pages have no notice that depends on it. */
function lazyTopic(page: Page, scanned: readonly (Scanned | undefined)[]): (stem: string) => number {
  let lines: Map<string, number> | undefined;
  const read = () => {
    const all = new Map<string, number>();
    for (const [i, one] of scanned.entries()) {
      if (!one || !isTopic(one)) continue;
      for (const stem of new Set(tokensOf(page.lines[i]!.text).map(({ word }) => stemOf(word))))
        all.set(stem, (all.get(stem) ?? 0) + 1);
    }
    return all;
  };
  return (stem) => {
    lines ??= read();
    return lines.get(stem) ?? 0;
  };
}

/** The words of a line in one language. */
interface Tally {
  readonly counts: Record<(typeof ROLES)[number], number>;
  readonly words: string[];
}

function measureOf(
  one: Scanned,
  text: string,
  uses: ReadonlyMap<NoticeEntry, number>,
  topic: (stem: string) => number,
): NoticeMeasure | undefined {
  const own = isTopic(one) ? 1 : 0;
  const tallies = new Map<number, Tally>();
  for (const entry of one.found.entries) {
    const [phrase, language, role] = entry;
    if ((uses.get(entry) ?? 0) - own >= ABOUT_FROM[ROLES[role]!]) continue;
    let tally = tallies.get(language);
    if (!tally) {
      tally = { counts: { reader: 0, self: 0, business: 0, common: 0 }, words: [] };
      tallies.set(language, tally);
    }
    tally.counts[ROLES[role]!]++;
    tally.words.push(phrase.replace(/\*/g, ''));
  }
  const best = mostOf(tallies.values());
  if (!best) return undefined;
  const { reader, self, business, common } = best.counts;
  const extra = Number(NETWORKS.test(text)) + Number(ADDRESS.test(text));
  const points = 2 * business + common + extra;
  return {
    // A few words more, so that one word does not decide a short line.
    density: (points + reader + self) / (one.count + 3),
    points,
    business,
    both: reader > 0 && self > 0,
    topical: () => shareAbout(one.found.others, topic, own),
    words: best.words,
  };
}

/** The language with most words of business among those in which somebody is addressed. */
function mostOf(tallies: Iterable<Tally>): Tally | undefined {
  let best: Tally | undefined;
  const points = ({ counts }: Tally) => 2 * counts.business + counts.common;
  for (const tally of tallies) {
    if (tally.counts.reader + tally.counts.self === 0) continue;
    if (!best || points(tally) > points(best)) best = tally;
  }
  return best;
}

function shareAbout(stems: ReadonlySet<string>, topic: (stem: string) => number, own: number): number {
  if (stems.size === 0) return 0;
  let about = 0;
  for (const stem of stems) if (topic(stem) > own) about++;
  return about / stems.size;
}
