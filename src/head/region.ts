import { wordsIn } from '../page/measure.ts';
import { isDateLike } from './date-like.ts';
import type { HeadContext } from './found.ts';
import { linesByKey, terms } from './same-text.ts';

/** The part of the page where the head stands, and what is asked of it again and again. */
export interface Region {
  /** First and last line looked at. */
  readonly from: number;
  readonly to: number;
  /** Where the body starts; the region's end when the page has no body. */
  readonly first: number;
  /** Lines of the whole page by folded text. */
  readonly keys: ReadonlyMap<string, number[]>;
  /** Words of the body's first lines. */
  readonly bodyTerms: ReadonlySet<string>;
  /** The long words the body uses most: what it is about. */
  readonly subjectTerms: ReadonlySet<string>;
  /** Line numbers of lines that are dates or bylines. */
  readonly small: ReadonlySet<number>;
}

/** Lines above the body that are looked at: a menu of 200 entries may stand between title and body. */
const ABOVE = 250;
/** Lines below the body's first line: a lede or a notice above the headline may count as body. */
const BELOW = 12;
/** Where the head is looked for on a page without a body. */
const WITHOUT_BODY = 60;
/** Body lines whose words tell the article's subject. */
const SUBJECT_LINES = 40;

export function regionOf(context: HeadContext): Region {
  const { page, decision, labels } = context;
  const count = page.lines.length;
  const first = decision.first < 0 ? Math.min(count, WITHOUT_BODY) : decision.first;
  const from = Math.max(0, first - ABOVE);
  const to = Math.min(count - 1, decision.first < 0 ? first - 1 : first + BELOW);
  const small = new Set<number>();
  for (let i = from; i <= to; i++) {
    const line = page.lines[i]!;
    const of = labels[i] ?? [];
    if (isDateLike(line.text, of) || (of.some((l) => l.kind === 'byline') && wordsIn(line.text) <= 16))
      small.add(i);
  }
  return { from, to, first, keys: linesByKey(page.lines.map((l) => l.text)), small, ...bodyWords(context) };
}

/** Shorter words are mostly function words; pairs of characters of unspaced scripts pass. */
const LONG_WORD = 4;
const SUBJECT_TERMS = 25;
const UNSPACED_PAIR = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}$/u;

function bodyWords(context: HeadContext): Pick<Region, 'bodyTerms' | 'subjectTerms'> {
  const lineCounts = new Map<string, number>();
  let seen = 0;
  for (const line of context.page.lines) {
    if (!context.decision.verdicts[line.index]?.body || seen >= SUBJECT_LINES) continue;
    seen++;
    for (const t of terms(line.text.slice(0, 2000))) lineCounts.set(t, (lineCounts.get(t) ?? 0) + 1);
  }
  const subject = [...lineCounts]
    .filter(([t, n]) => n > 1 && (t.length >= LONG_WORD || UNSPACED_PAIR.test(t)))
    .sort((a, b) => b[1] - a[1])
    .slice(0, SUBJECT_TERMS);
  return { bodyTerms: new Set(lineCounts.keys()), subjectTerms: new Set(subject.map(([t]) => t)) };
}
