import { isDateLike } from './date-like.ts';
import type { HeadContext } from './found.ts';
import { LineFacts } from './line-facts.ts';
import { terms, textKey } from './same-text.ts';

/** The part of the page where the head stands, and what is asked of it again and again; made once a page. */
export interface Region {
  /** First and last line looked at. */
  readonly from: number;
  readonly to: number;
  /** Where the body starts; the region's end when the page has no body. */
  readonly first: number;
  readonly facts: LineFacts;
  /** Short lines of the region and of the page's end by folded text. */
  readonly keys: ReadonlyMap<string, number[]>;
  /** Words of the body's first lines. */
  readonly bodyTerms: ReadonlySet<string>;
  /** The long words the body uses most: what it is about. */
  readonly subjectTerms: ReadonlySet<string>;
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
  const from = Math.max(0, first - ABOVE);
  const to = Math.min(count - 1, decision.first < 0 ? first - 1 : first + BELOW);
  const facts = new LineFacts(page.lines);
  const small = new Set<number>();
  for (let i = from; i <= to; i++) {
    const of = labels[i] ?? [];
    const byline = of.some((l) => l.kind === 'byline') && facts.words(i) <= SMALL_WORDS;
    if (byline || isDateLike(facts.text(i), of)) small.add(i);
  }
  const looked = [...new Set([0, ...span(from, to), ...span(Math.max(to + 1, count - PAGE_END), count - 1)])];
  return {
    ...{ from, to, first, facts, small },
    keys: linesByKey(facts, looked),
    copyright: copyrightOf(facts, looked),
    ...bodyWords(context),
  };
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
/** Shorter words are mostly function words; pairs of characters of unspaced scripts pass. */
const LONG_WORD = 4;
const SUBJECT_TERMS = 25;
const UNSPACED_PAIR = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}$/u;

function bodyWords({ page, decision }: HeadContext): Pick<Region, 'bodyTerms' | 'subjectTerms'> {
  const lineCounts = new Map<string, number>();
  let seen = 0;
  for (let i = Math.max(0, decision.first); i < page.lines.length && seen < SUBJECT_LINES; i++) {
    if (!decision.verdicts[i]?.body) continue;
    seen++;
    for (const t of terms(page.lines[i]!.text.slice(0, SUBJECT_REACH)))
      lineCounts.set(t, (lineCounts.get(t) ?? 0) + 1);
  }
  const subject = [...lineCounts]
    .filter(([t, n]) => n > 1 && (t.length >= LONG_WORD || UNSPACED_PAIR.test(t)))
    .sort((a, b) => b[1] - a[1])
    .slice(0, SUBJECT_TERMS);
  return { bodyTerms: new Set(lineCounts.keys()), subjectTerms: new Set(subject.map(([t]) => t)) };
}
