import type { UserKind, UserPattern } from '../../api/user-rules.ts';
import type { Page } from '../../page/page.ts';
import type { Label } from '../rule.ts';
import { type LinearPattern, linearPattern } from './linear-pattern.ts';

/** Longer lines are not searched, as for phrases. In UTF-16 code units. */
const MAX_LINE_LENGTH = 1600;

export interface CompiledPattern {
  readonly kind: UserKind;
  readonly source: string;
  readonly compiled: LinearPattern;
}

export function compilePatterns(patterns: readonly UserPattern[]): readonly CompiledPattern[] {
  return patterns.map(({ kind, pattern, flags }) => ({
    kind,
    source: pattern,
    compiled: linearPattern(pattern, flags ?? ''),
  }));
}

/** A label for every line that contains one of the patterns, by the first that matches. */
export function patternLabels(page: Page, patterns: readonly CompiledPattern[]): Label[] {
  const labels: Label[] = [];
  if (patterns.length === 0) return labels;
  for (const { text, index } of page.lines) {
    if (text === '' || text.length > MAX_LINE_LENGTH) continue;
    const found = patterns.find(({ compiled }) => compiled.test(text));
    if (!found) continue;
    const { kind, source } = found;
    labels.push({
      kind,
      line: index,
      rule: 'user-pattern',
      reason: `matches /${source}/`,
      certainty: 'certain',
    });
  }
  return labels;
}
