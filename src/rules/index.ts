import type { Page } from '../page/page.ts';
import type { Label, Rule } from './rule.ts';

/** Every rule. The order carries no meaning; it is kept alphabetical. */
export const rules: readonly Rule[] = [];

/** All labels of all rules, grouped by line: `result[line.index]`. */
export function labelLines(page: Page): Label[][] {
  const byLine: Label[][] = page.lines.map(() => []);
  for (const rule of rules) for (const label of rule.find(page)) byLine[label.line]?.push(label);
  return byLine;
}
