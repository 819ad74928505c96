import type { Range } from '../article.ts';
import { languages } from '../languages/index.ts';
import { rangeIn } from '../page/page.ts';
import type { HeadContext } from './found.ts';

/** Lines at the body's end in which a closing credit may stand. */
const LAST_LINES = 4;
/** A credit is no longer than this. */
const MAX_LENGTH = 260;
/** Opens a closing credit in brackets; phrases outside brackets are the byline rules' matter. */
const phrases = [...new Set(languages.flatMap((l) => l.bylines.credits))].sort((a, b) => b.length - a.length);

/** Closing credits at the body's end: `(Reporting by Jane Doe; Editing by John Roe)`. */
export function findCredits(context: HeadContext): { range: Range; rule: string }[] {
  const { page, decision } = context;
  const out: { range: Range; rule: string }[] = [];
  let seen = 0;
  for (let i = decision.last; i >= Math.max(0, decision.first) && seen < LAST_LINES; i--) {
    if (!decision.verdicts[i]?.body) continue;
    seen++;
    const line = page.lines[i]!;
    const at = creditStart(line.text);
    if (at >= 0) out.push({ range: rangeIn(page, line, at, line.text.length), rule: 'closing-credit' });
  }
  return out.reverse();
}

/** Where a text's closing credit begins, `-1` without one. */
export function creditStart(text: string): number {
  const close = text.endsWith(').') ? text.length - 2 : text.endsWith(')') ? text.length - 1 : -1;
  if (close < 0) return -1;
  const open = text.lastIndexOf('(', close);
  if (open < 0 || close - open > MAX_LENGTH) return -1;
  const inner = text
    .slice(open + 1, close)
    .trimStart()
    .toLowerCase();
  return phrases.some((p) => inner.startsWith(`${p} `)) ? open : -1;
}
