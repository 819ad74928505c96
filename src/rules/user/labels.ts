import type { UserRules } from '../../api/user-rules.ts';
import type { Page } from '../../page/page.ts';
import type { Label } from '../rule.ts';
import { problemInRules } from './check.ts';
import { type CompiledPattern, compilePatterns, patternLabels } from './patterns.ts';
import { indexPhrases, phraseLabels, type UserPhrases } from './phrases.ts';

interface Compiled {
  readonly phrases: UserPhrases;
  readonly patterns: readonly CompiledPattern[];
}

/** Names of the rules whose labels are the user's. */
const USER_RULES: ReadonlySet<string> = new Set(['user-phrase', 'user-pattern']);

const compiledOnce = new WeakMap<UserRules, Compiled>();

/**
 * Prepares a user's rules, once for each object.
 *
 * @throws RangeError that names what is wrong with them. Example: `rules.phrases[2].kind: "ads" is not menu, …`.
 */
export function compileRules(rules: UserRules): Compiled {
  const before = compiledOnce.get(rules);
  if (before) return before;
  const problem = problemInRules(rules);
  if (problem) throw new RangeError(`${pathOf(problem.path)}: ${problem.message}`);
  const compiled = {
    phrases: indexPhrases(rules.phrases ?? []),
    patterns: compilePatterns(rules.patterns ?? []),
  };
  compiledOnce.set(rules, compiled);
  return compiled;
}

function pathOf(path: readonly (string | number)[]): string {
  return `rules${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')}`;
}

/** The labels that a user's rules give to the lines. */
export function userLabels(page: Page, rules: UserRules): Label[] {
  const { phrases, patterns } = compileRules(rules);
  return [...phraseLabels(page, phrases), ...patternLabels(page, patterns)];
}

/** The page without the lines that a user's rules call noise: no field is read from them. */
export function withoutUserNoise(page: Page, labels: readonly (readonly Label[])[]): Page {
  const isNoise = (line: number) => labels[line]!.some(({ rule }) => USER_RULES.has(rule));
  return { ...page, lines: page.lines.map((line) => (isNoise(line.index) ? { ...line, text: '' } : line)) };
}
