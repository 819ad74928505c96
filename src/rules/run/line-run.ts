import type { Line } from '../../page/line.ts';
import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

export interface RunTerms {
  /** What the lines of a run have in common; `null` for a line that belongs to no run. */
  readonly key: (line: Line, page: Page) => string | null;
  /** A run has at least this many such lines, */
  readonly least: number;
  /** with at most this many other lines between two of them. */
  readonly gap: number;
  /** The reason in words, from the number of lines and what they have in common. */
  readonly reason: (count: number, key: string) => string;
}

/** A rule for lines that mean something only when several follow each other; the lines between them are not labelled. */
export function runRule(rule: Omit<Rule, 'find'>, terms: RunTerms): Rule {
  return {
    ...rule,
    find(page) {
      const labels: Label[] = [];
      let run: number[] = [];
      let shared: string | null = null;
      const close = () => {
        if (run.length >= terms.least && shared !== null) {
          const reason = terms.reason(run.length, shared);
          for (const line of run)
            labels.push({ kind: rule.kind, line, rule: rule.name, reason, certainty: 'likely' });
        }
        run = [];
      };
      for (const line of page.lines) {
        const key = terms.key(line, page);
        if (key === null) continue;
        const last = run[run.length - 1];
        if (last === undefined || key !== shared || line.index - last > terms.gap + 1) close();
        shared = key;
        run.push(line.index);
      }
      close();
      return labels;
    },
  };
}
