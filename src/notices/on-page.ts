import { lineFacts } from '../page/line-facts.ts';
import type { Page } from '../page/page.ts';
import { perPage } from '../page/per-page.ts';
import { eachWordPlace, noticeWordsIn, stemOf, topicStems } from './find.ts';
import { Openers } from './openers.ts';
import { type NoticeEntry, ROLES } from './vocabulary.ts';

/** Shorter lines are labels; longer ones are running text, whatever they mention. */
const MIN_WORDS = 5;
const MAX_WORDS = 90;
/** Points and density that a notice has at least: `Please enter a valid email address`. */
export const MIN_POINTS = 3;
export const MIN_DENSITY = 0.2;
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

/** A line that addresses somebody. */
interface Scanned {
  readonly line: number;
  readonly text: string;
  readonly entries: ReadonlySet<NoticeEntry>;
  readonly count: number;
}

/** What each line has of a notice; `undefined` for lines that have too little to be one. */
export const noticesOn = perPage((page): readonly (NoticeMeasure | undefined)[] => {
  const openers = new Openers(page);
  const facts = lineFacts(page);
  const scanned = page.lines.map(({ index, text }): Scanned | undefined => {
    const count = facts.counts(index).words;
    if (count < MIN_WORDS || count > MAX_WORDS || !openers.mayAddress(index)) return undefined;
    return { line: index, text, count, entries: noticeWordsIn(text) };
  });
  const likely = scanned.filter((one) => one !== undefined && mayBeNotice(one)) as Scanned[];
  if (likely.length === 0) return [];
  const showsTopic = page.lines.map(({ index }) => isTopic(facts.counts(index).words, scanned[index]));
  const uses = usesOf(page, likely, scanned, showsTopic, openers);
  const topic = lazyTopic(page, showsTopic);
  const measures: (NoticeMeasure | undefined)[] = [];
  for (const one of likely) {
    const own = showsTopic[one.line]!;
    const topical = () => shareAbout(topicStems(one.text), topic, own);
    measures[one.line] = measureOf(one, own, uses, topical);
  }
  return measures;
});

/** Whether its words suffice for a notice if all of them count. */
function mayBeNotice({ entries, text, count }: Scanned): boolean {
  // No language has more of them than all together, none counts for more than two.
  if ((2 * entries.size + MAX_EXTRA) / (count + FEW_WORDS) < MIN_DENSITY) return false;
  for (const tally of talliesOf(entries).values()) {
    if (tally.counts.reader + tally.counts.self === 0) continue;
    const suffices = (extra: number) =>
      pointsOf(tally) + extra >= MIN_POINTS && densityOf(tally, extra, count) >= MIN_DENSITY;
    if (suffices(MAX_EXTRA) && suffices(extraOf(text, tally))) return true;
  }
  return false;
}

/** Whether a line shows what the page is about. */
function isTopic(count: number, scanned: Scanned | undefined): boolean {
  if (count < TOPIC_FROM || count > MAX_WORDS) return false;
  if (scanned && (2 * scanned.entries.size) / (count + FEW_WORDS) < MAX_TOPIC_DENSITY) return true;
  const own = scanned && mostOf(talliesOf(scanned.entries).values());
  return !(own && densityOf(own, 0, count) >= MAX_TOPIC_DENSITY);
}

/** In how many lines that show what the page is about each entry of these lines is. */
function usesOf(
  page: Page,
  likely: readonly Scanned[],
  scanned: readonly (Scanned | undefined)[],
  showsTopic: readonly boolean[],
  openers: Openers,
): Map<NoticeEntry, number> {
  const uses = new Map<NoticeEntry, number>();
  const asked = new Set(likely.flatMap(({ entries }) => [...entries]));
  const mayHave = openers.mayHave(asked);
  for (const { index, text } of page.lines) {
    if (!showsTopic[index] || !mayHave(index)) continue;
    for (const entry of scanned[index]?.entries ?? noticeWordsIn(text))
      uses.set(entry, (uses.get(entry) ?? 0) + 1);
  }
  return uses;
}

/** In how many lines each stem is; found when first needed, as most pages have no notice that depends on it. */
function lazyTopic(page: Page, showsTopic: readonly boolean[]): (stem: string) => number {
  let lines: Map<string, number> | undefined;
  const read = () => {
    const all = new Map<string, number>();
    for (const { index, text } of page.lines) {
      if (!showsTopic[index]) continue;
      const stems = new Set<string>();
      eachWordPlace(text, (from, to) => void stems.add(stemOf(text.slice(from, to).toLowerCase())));
      for (const stem of stems) all.set(stem, (all.get(stem) ?? 0) + 1);
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
  readonly phrases: string[];
}

function talliesOf(entries: Iterable<NoticeEntry>): Map<number, Tally> {
  const tallies = new Map<number, Tally>();
  for (const [phrase, language, role] of entries) {
    let tally = tallies.get(language);
    if (!tally) {
      tally = { counts: { reader: 0, self: 0, business: 0, common: 0 }, phrases: [] };
      tallies.set(language, tally);
    }
    tally.counts[ROLES[role]!]++;
    tally.phrases.push(phrase);
  }
  return tallies;
}

const pointsOf = ({ counts }: Tally) => 2 * counts.business + counts.common;

/** So many words more, so that one word does not decide a short line. */
const FEW_WORDS = 3;

const densityOf = (tally: Tally, extra: number, words: number) =>
  (pointsOf(tally) + extra + tally.counts.reader + tally.counts.self) / (words + FEW_WORDS);

/** The most that networks and addresses give. */
const MAX_EXTRA = 3;

/** Points for networks and addresses. */
function extraOf(text: string, tally: Tally): number {
  const hasAddress = text.includes('@') && ADDRESS.test(text);
  return Number(NETWORKS.test(text)) + (hasAddress ? (invites(tally) ? 2 : 1) : 0);
}

/** It addresses the reader, and the site speaks of itself. */
const invites = ({ counts }: Tally) => counts.reader > 0 && counts.self > 0;

/** @param own Whether the line itself is counted among those that show what the page is about. */
function measureOf(
  { entries, count, text }: Scanned,
  own: boolean,
  uses: ReadonlyMap<NoticeEntry, number>,
  topical: () => number,
): NoticeMeasure | undefined {
  const counted = [...entries].filter(
    (entry) => (uses.get(entry) ?? 0) - Number(own) < ABOUT_FROM[ROLES[entry[2]]!],
  );
  const best = mostOf(talliesOf(counted).values());
  if (!best) return undefined;
  const both = invites(best);
  const extra = extraOf(text, best);
  return {
    density: densityOf(best, extra, count),
    points: pointsOf(best) + extra,
    business: best.counts.business + Number(both && ADDRESS.test(text)),
    both,
    topical,
    words: best.phrases.map((phrase) => phrase.replace(/\*/g, '')),
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
