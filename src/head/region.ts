import { isDateLike } from './date-like.ts';
import type { HeadContext } from './found.ts';
import { LineFacts } from './line-facts.ts';
import { stems, terms, textKey } from './same-text.ts';

/** The part of the page where the head stands, and what is asked of it again and again; made once a page. */
export interface Region {
  /** First and last line looked at. */
  readonly from: number;
  readonly to: number;
  /** Where the body starts; the region's end when the page has no body. */
  readonly first: number;
  /** Where the run of lines starts that holds most of the body: below `first` where a menu's blurbs pass for body. */
  readonly dense: number;
  readonly facts: LineFacts;
  /** Short lines of the region and of the page's end by folded text. */
  readonly keys: ReadonlyMap<string, number[]>;
  /** Beginnings of words in the body's first lines, and in how many of these each stands. */
  readonly bodyStems: ReadonlyMap<string, number>;
  /** Those the body uses most: what it is about. */
  readonly subjectStems: ReadonlySet<string>;
  /** Line numbers of lines that are dates or bylines. */
  readonly small: ReadonlySet<number>;
  /** Folded copyright lines of the page's end. */
  readonly copyright: string;
}

/** Lines above the body that are looked at: a menu of 200 entries may stand between title and body. */
const ABOVE = 250;
/** Lines below the body's first line: a lede or a notice above the headline may count as body. */
const BELOW = 12;
/** Where the head is looked for on a page without a body. */
const WITHOUT_BODY = 60;
/** Lines at the page's end in which a site names itself. */
const PAGE_END = 60;
/** Longer lines are no headline, no title and no site's name. */
const MAX_KEYED = 200;
/** A byline with more words is prose that names someone. */
const SMALL_WORDS = 16;

export function regionOf(context: HeadContext): Region {
  const { page, decision, labels } = context;
  const count = page.lines.length;
  const first = decision.first < 0 ? Math.min(count, WITHOUT_BODY) : decision.first;
  const facts = new LineFacts(page.lines);
  const dense = decision.first < 0 ? first : denseStart(context, facts);
  const from = Math.max(0, Math.min(first, dense) - ABOVE);
  const to = Math.min(count - 1, decision.first < 0 ? first - 1 : Math.max(first, dense) + BELOW);
  const small = new Set<number>();
  for (let i = from; i <= to; i++) {
    const of = labels[i] ?? [];
    const byline = of.some((l) => l.kind === 'byline') && facts.words(i) <= SMALL_WORDS;
    if (byline || isDateLike(facts.text(i), of)) small.add(i);
  }
  const looked = [...new Set([0, ...span(from, to), ...span(Math.max(to + 1, count - PAGE_END), count - 1)])];
  return {
    ...{ from, to, first, dense, facts, small },
    keys: linesByKey(facts, looked),
    copyright: copyrightOf(facts, looked),
    ...bodyWords(context, dense),
  };
}

/** A line less likely body than this breaks the run, the more the longer it is. */
const EVEN = 0.4;
const MOST_LENGTH = 360;
/** Characters to a word, about. */
const WORD_LENGTH = 6;
/** What any line costs, so that a run does not reach over a menu of short ones. */
const LINE_COST = 0.5;

/** The first line of the stretch with the largest sum of words, each weighed by how likely it is body. */
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
    sum += ((verdict.score - EVEN) * Math.min(MOST_LENGTH, facts.text(i).length)) / WORD_LENGTH - LINE_COST;
    if (sum > best) {
      best = sum;
      at = from;
    }
  }
  return at;
}

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
}

function linesByKey(facts: LineFacts, looked: readonly number[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  for (const i of looked) {
    const text = facts.text(i);
    if (!text || text.length > MAX_KEYED) continue;
    const at = out.get(facts.key(i));
    if (at) at.push(i);
    else out.set(facts.key(i), [i]);
  }
  return out;
}

const COPYRIGHT_REACH = 300;

function copyrightOf(facts: LineFacts, looked: readonly number[]): string {
  const lines = looked.map((i) => facts.text(i)).filter((text) => /©|copyright/iu.test(text));
  return lines.map((text) => textKey(text.slice(0, COPYRIGHT_REACH))).join('\n');
}

/** Body lines whose words tell the article's subject, and how much of each is read. */
const SUBJECT_LINES = 30;
const SUBJECT_REACH = 600;
const SUBJECT_STEMS = 25;

function bodyWords(
  { page, decision }: HeadContext,
  dense: number,
): Pick<Region, 'bodyStems' | 'subjectStems'> {
  const bodyStems = new Map<string, number>();
  let seen = 0;
  for (let i = Math.max(0, dense); i < page.lines.length && seen < SUBJECT_LINES; i++) {
    if (!decision.verdicts[i]?.body) continue;
    seen++;
    for (const s of stems(terms(page.lines[i]!.text.slice(0, SUBJECT_REACH))))
      bodyStems.set(s, (bodyStems.get(s) ?? 0) + 1);
  }
  const subject = [...bodyStems].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1]);
  return { bodyStems, subjectStems: new Set(subject.slice(0, SUBJECT_STEMS).map(([s]) => s)) };
}
