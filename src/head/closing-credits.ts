import type { Range } from '../api/article.ts';
import { creditStart } from '../bylines/credits.ts';
import { rangeIn } from '../page/page.ts';
import type { HeadContext } from './found.ts';

/** A closing credit may be in this many lines at the body's end. */
const LAST_LINES = 4;

/** Closing credits at the body's end: `(Reporting by Jane Doe; Editing by John Roe)`, `(dpa/AFP)`. */
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
