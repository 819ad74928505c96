import { credits } from '../forest/forest.ts';
import type { Judgement } from './judge.ts';

/** The number of features in a reason. */
const MAX_NAMED = 3;
/** The second pass's column of the first pass's score; a reason names the features that made up that score. */
const FIRST_PASS = 'first score';

const shown = (value: number) => (Number.isInteger(value) ? `${value}` : value.toFixed(2));

/** Why the model scored a line as it did: the features that counted most in both passes, with their values. */
export function reasonOf(judged: Judgement, line: number, body: boolean): string {
  const row = judged.rows[line]!;
  const all = credits(judged.passes.context, judged.context.columns, row);
  const first = credits(judged.passes.lines, judged.lines.columns, row);
  const firstPassCredit = all.get(FIRST_PASS) ?? 0;
  const total = [...first.values()].reduce((sum, c) => sum + Math.abs(c), 0);
  all.delete(FIRST_PASS);
  for (const [name, credit] of first) {
    if (total > 0) all.set(name, (all.get(name) ?? 0) + (Math.abs(firstPassCredit) * credit) / total);
  }
  const sign = body ? 1 : -1;
  const shownOf = (name: string) =>
    shown((judged.lines.names.includes(name) ? judged.lines : judged.context).column(name)[row]!);
  const named = [...all]
    .filter(([, credit]) => credit * sign > 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
    .slice(0, MAX_NAMED)
    .map(([name]) => `${name} ${shownOf(name)}`);
  return `${body ? 'reads as running text' : 'does not read as running text'} (${named.join(', ')})`;
}
