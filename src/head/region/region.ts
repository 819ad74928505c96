import { type LineFacts, lineFacts } from '../../page/line-facts.ts';
import { textKey } from '../../text/same-text.ts';
import type { HeadContext } from '../found.ts';
import { isDateLike } from './date-like.ts';
import { WordCounts } from './word-counts.ts';

/** The part of the page that contains the head, with facts that are used often. Built once per page. */
export interface Region {
  /** First and last line of the region. */
  readonly from: number;
  readonly to: number;
  /** First line of the body; the region's end when the page has no body. */
  readonly first: number;
  /** First line of the run with most of the body: later than `first` if a menu's blurbs were taken for body. */
  readonly dense: number;
  readonly facts: LineFacts;
  /** Lines in which a site may name itself: the page's first, the region's, and those at the page's end. */
  readonly looked: readonly number[];
  /** Number of the body's first lines that contain each stem (code of a word's beginning). */
  readonly bodyStems: WordCounts;
  /** The most frequent of these stems: the subject of the article. */
  readonly subjectStems: readonly number[];
  /** Whether the line is (mostly) a date; read once a line. False outside the page. */
  readonly isDate: (line: number) => boolean;
  /** Indices of the lines that are dates or bylines. */
  readonly small: ReadonlySet<number>;
  /** Normalised copyright lines at the page's end. */
  readonly copyright: string;
}

/** Lines above the body that are searched: a menu of 200 entries may be between title and body. */
const ABOVE = 250;
/** Most lines above the densest run, even if the body begins further above. */
const ABOVE_DENSE = 1000;
/** Lines after the body's first line: a lede or a notice above the headline may count as body. */
const BELOW = 12;
/** Lines searched for the head on a page without a body. */
const WITHOUT_BODY = 60;
/** Lines at the page's end in which a site may name itself. */
const PAGE_END = 60;
/** A byline with more words is prose that mentions a name. */
const SMALL_WORDS = 16;

export function regionOf(context: HeadContext): Region {
  const { page, decision, labels } = context;
  const count = page.lines.length;
  const first = decision.first < 0 ? Math.min(count, WITHOUT_BODY) : decision.first;
  const facts = lineFacts(page);
  const dense = decision.first < 0 ? first : denseStart(context, facts);
  const from = Math.max(0, Math.min(first, dense) - ABOVE, dense - ABOVE_DENSE);
  const to = Math.min(count - 1, decision.first < 0 ? first - 1 : Math.max(first, dense) + BELOW);
  const isDate = dateLines(context, facts);
  const small = new Set<number>();
  for (let i = from; i <= to; i++) {
    const byline = labels[i]?.some((l) => l.kind === 'byline') && facts.words(i) <= SMALL_WORDS;
    if (byline || isDate(i)) small.add(i);
  }
  const looked = from > 0 ? [0] : [];
  for (let i = from; i <= to; i++) looked.push(i);
  for (let i = Math.max(to + 1, count - PAGE_END); i < count; i++) looked.push(i);
  const bodyStems = bodyWords(context, dense);
  return {
    ...{ from, to, first, dense, facts, isDate, small, looked, bodyStems },
    subjectStems: bodyStems.mostFrequent(SUBJECT_STEMS),
    copyright: copyrightOf(facts, looked),
  };
}

/** A line with a lower body score breaks the run; a longer line more than a short one. */
const EVEN = 0.4;
const MAX_LENGTH = 360;
/** Average characters per word. */
const WORD_LENGTH = 6;
/** Cost of every line, so that a run does not extend over a menu of short lines. */
const LINE_COST = 0.5;

/** The first line of the stretch with the largest sum of words, each weighted by its line's body score. */
function denseStart({ page, decision }: HeadContext, facts: LineFacts): number {
  let best = 0;
  let at = decision.first;
  let sum = 0;
  let from = decision.first;
  for (let i = decision.first; i < page.lines.length; i++) {
    const verdict = decision.verdicts[i]!;
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += ((verdict.score - EVEN) * Math.min(MAX_LENGTH, facts.text(i).length)) / WORD_LENGTH - LINE_COST;
    if (sum > best) {
      best = sum;
      at = from;
    }
  }
  return at;
}

function dateLines({ labels }: HeadContext, facts: LineFacts): (line: number) => boolean {
  const known = new Map<number, boolean>();
  return (line) => {
    let is = known.get(line);
    if (is === undefined) {
      is = isDateLike(facts.text(line), labels[line] ?? []);
      known.set(line, is);
    }
    return is;
  };
}

/** The number of `looked` lines that have this text, compared by key. */
export function timesSaid({ looked, facts }: Region, text: string, key: string): number {
  let times = 0;
  for (const i of looked) if (facts.text(i).length === text.length && facts.key(i) === key) times++;
  return times;
}

const COPYRIGHT_REACH = 300;

function copyrightOf(facts: LineFacts, looked: readonly number[]): string {
  const found: string[] = [];
  for (const i of looked) {
    const text = facts.text(i).slice(0, COPYRIGHT_REACH);
    if (text.includes('©') || /copyright/i.test(text)) found.push(textKey(text));
  }
  return found.join('\n');
}

/** Number of body lines that show the article's subject, and characters read of each. */
const SUBJECT_LINES = 24;
const SUBJECT_REACH = 400;
const SUBJECT_STEMS = 25;

function bodyWords({ page, decision }: HeadContext, dense: number): WordCounts {
  const counts = new WordCounts();
  let seen = 0;
  for (let i = Math.max(0, dense); i < page.lines.length && seen < SUBJECT_LINES; i++) {
    if (!decision.verdicts[i]?.body) continue;
    seen++;
    counts.addLine(page.lines[i]!.text.slice(0, SUBJECT_REACH));
  }
  return counts;
}
