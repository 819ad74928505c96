import { shapesOf } from '../../page/line-shapes.ts';
import type { Page } from '../../page/page.ts';
import type { Label, Rule } from '../rule.ts';

/** A menu has at least this many short lines in a row. */
const MIN_LINES = 5;

export const navigationRun: Rule = {
  name: 'navigation-run',
  kind: 'navigation',
  about: 'Five or more short lines in a row, before the first running text or after the last.',
  find(page: Page): Label[] {
    const { of: shapes, first, last } = shapesOf(page);
    const labels: Label[] = [];
    let run: number[] = [];
    for (let i = 0; i <= shapes.length; i++) {
      const outside = first < 0 || i < first || i > last;
      if (shapes[i] === 'label' && outside) {
        run.push(i);
        continue;
      }
      if (run.length >= MIN_LINES) for (const line of run) labels.push(label(line, run.length));
      run = [];
    }
    return labels;
  },
};

function label(line: number, length: number): Label {
  return {
    kind: 'navigation',
    line,
    rule: 'navigation-run',
    reason: `one of ${length} short lines in a row away from running text`,
    certainty: 'likely',
  };
}
