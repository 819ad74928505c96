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
  return {
    from,
    to,
    first,
    keys: linesByKey(page.lines.map((l) => l.text)),
    bodyTerms: bodyTermsOf(context),
    small,
  };
}

function bodyTermsOf(context: HeadContext): Set<string> {
  const out = new Set<string>();
  let seen = 0;
  for (const line of context.page.lines) {
    if (!context.decision.verdicts[line.index]?.body || seen >= SUBJECT_LINES) continue;
    seen++;
    for (const t of terms(line.text.slice(0, 2000))) out.add(t);
  }
  return out;
}
