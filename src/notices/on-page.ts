import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import { type KnownWords, noticeWordsIn, stemOf, topicStems, wordsWithPlaces } from './find.ts';
import { type NoticeEntry, ROLES } from './vocabulary.ts';

/** Shorter lines are labels; longer ones are running text, whatever they mention. */
const MIN_WORDS = 5;
const MAX_WORDS = 90;
/** Lines from this many words on show what a page is about. */
const TOPIC_FROM = 12;
/** Unless they have this density themselves. */
const MAX_TOPIC_DENSITY = 0.2;
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
/** Example: `tips@example.org`; it counts as a rare word of business where the site talks to the reader, else as a common one. */
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
  readonly entries: ReadonlySet<NoticeEntry>;
  readonly count: number;
  /** Whether the line shows what the page is about. */
  readonly topic: boolean;
}

/** What each line has of a notice; `undefined` for lines that address nobody, or that are too short or too long. */
export const noticesOn = perPage((page): readonly (NoticeMeasure | undefined)[] => {
  const facts = lineFacts(page);
  const seen: KnownWords = new Map();
  const scanned = page.lines.map(({ index, text }): Scanned | undefined => {
    const count = facts.counts(index).words;
    return count < MIN_WORDS || count > MAX_WORDS ? undefined : scan(text, count, seen);
  });
  const uses = usesOf(scanned);
  const topic = lazyTopic(page, scanned);
  return scanned.map(
    (one, i) =>
      one &&
      measureOf(
        one,
        uses,
        () => shareAbout(topicStems(page.lines[i]!.text, seen), topic, one.topic),
        page.lines[i]!.text,
      ),
  );
});

function scan(text: string, count: number, seen: KnownWords): Scanned {
  const entries = noticeWordsIn(text, seen);
  const own = count < TOPIC_FROM ? undefined : mostOf(talliesOf(entries).values());
  const topic = count >= TOPIC_FROM && !(own && densityOf(own, 0, count) >= MAX_TOPIC_DENSITY);
  return { entries, count, topic };
}

/** In how many lines that show what the page is about each entry is. */
function usesOf(scanned: readonly (Scanned | undefined)[]): Map<NoticeEntry, number> {
  const uses = new Map<NoticeEntry, number>();
  for (const one of scanned)
    if (one?.topic) for (const entry of one.entries) uses.set(entry, (uses.get(entry) ?? 0) + 1);
  return uses;
}

/** In how many lines each stem is; found when first needed, as most pages have no notice that depends on it. */
function lazyTopic(page: Page, scanned: readonly (Scanned | undefined)[]): (stem: string) => number {
  let lines: Map<string, number> | undefined;
  const read = () => {
    const all = new Map<string, number>();
    for (const [i, one] of scanned.entries()) {
      if (!one?.topic) continue;
      for (const stem of new Set(wordsWithPlaces(page.lines[i]!.text).map(({ word }) => stemOf(word))))
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

function talliesOf(entries: Iterable<NoticeEntry>): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const [phrase, language, role] of entries) {
    let tally = tallies.get(language);
    if (!tally) {
      tally = { counts: { reader: 0, self: 0, business: 0, common: 0 }, words: [] };
      tallies.set(language, tally);
    }
    tally.counts[ROLES[role]!]++;
    tally.words.push(phrase.replace(/\*/g, ''));
  }
  return tallies;
}

const pointsOf = ({ counts }: Tally) => 2 * counts.business + counts.common;

/** A few words more, so that one word does not decide a short line. */
const densityOf = (tally: Tally, extra: number, words: number) =>
  (pointsOf(tally) + extra + tally.counts.reader + tally.counts.self) / (words + 3);

function measureOf(
  { entries, count, topic }: Scanned,
  uses: ReadonlyMap<NoticeEntry, number>,
  topical: () => number,
  text: string,
): NoticeMeasure | undefined {
  const own = topic ? 1 : 0;
  const counted = [...entries].filter((entry) => (uses.get(entry) ?? 0) - own < ABOUT_FROM[ROLES[entry[2]]!]);
  const best = mostOf(talliesOf(counted).values());
  if (!best) return undefined;
  const { reader, self, business } = best.counts;
  const both = reader > 0 && self > 0;
  const hasAddress = ADDRESS.test(text);
  const invites = both && hasAddress;
  const extra = Number(NETWORKS.test(text)) + (invites ? 2 : Number(hasAddress));
  return {
    density: densityOf(best, extra, count),
    points: pointsOf(best) + extra,
    business: business + Number(invites),
    both,
    topical,
    words: best.words,
  };
}

/** The language with most words of business among those in which somebody is addressed. */
function mostOf(tallies: Iterable<Tally>): Tally | undefined {
  let best: Tally | undefined;
  for (const tally of tallies) {
    if (tally.counts.reader + tally.counts.self === 0) continue;
    if (!best || pointsOf(tally) > pointsOf(best)) best = tally;
  }
  return best;
}

/** @param own Whether the line itself is counted among those that show what the page is about. */
function shareAbout(stems: ReadonlySet<string>, topic: (stem: string) => number, own: boolean): number {
  if (stems.size === 0) return 0;
  let about = 0;
  for (const stem of stems) if (topic(stem) > Number(own)) about++;
  return about / stems.size;
}
