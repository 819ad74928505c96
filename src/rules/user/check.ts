import { NOISE_KINDS } from '../../api/noise-kind.ts';
import type { UserKind, UserMatch } from '../../api/user-rules.ts';
import { normalise } from '../../phrases/normalise.ts';
import { linearPattern } from './linear-pattern.ts';

export const USER_KINDS = NOISE_KINDS.filter(
  (kind): kind is UserKind => kind !== 'repeated-headline' && kind !== 'site-template',
);
export const USER_MATCHES = ['line', 'start', 'end', 'contains', 'opener'] as const satisfies UserMatch[];

/** Of a phrase or a pattern, in UTF-16 code units. */
const MAX_LENGTH = 200;
/** Example: `iu`. */
const FLAGS = /^[isu]*$/;

/** What is wrong with a value, and where in it: `['phrases', 0, 'kind']`. */
export interface Problem {
  readonly path: readonly (string | number)[];
  /** The key itself is wrong, not its value. */
  readonly key?: true;
  readonly message: string;
}

/** Says what is wrong with one value; `null` when nothing is. */
type Check = (value: unknown) => string | null;
type Shape = Readonly<Record<string, { readonly check: Check; readonly optional?: true }>>;

const oneOf = (values: readonly string[]): Check => {
  const list = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
  return (value) => (values.includes(value as string) ? null : `${said(value)} is not ${list}`);
};

const PHRASE: Shape = {
  kind: { check: oneOf(USER_KINDS) },
  match: { check: oneOf(USER_MATCHES) },
  text: { check: phraseProblem },
};
const PATTERN: Shape = {
  kind: { check: oneOf(USER_KINDS) },
  pattern: { check: textProblem },
  flags: { check: flagsProblem, optional: true },
};
const LISTS: Readonly<Record<string, Shape>> = { phrases: PHRASE, patterns: PATTERN };

/** The first thing that is wrong with what should be a user's rules; `null` when nothing is. */
export function problemInRules(rules: unknown): Problem | null {
  if (!isObject(rules)) return { path: [], message: 'give an object with phrases and patterns' };
  for (const [name, list] of Object.entries(rules)) {
    const shape = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (!shape) {
      if (name === '$schema') continue;
      return { path: [name], key: true, message: 'no such key: phrases and patterns are known' };
    }
    if (list === undefined) continue;
    if (!Array.isArray(list)) return { path: [name], message: 'give a list' };
    for (const [i, entry] of list.entries()) {
      const found = problemInEntry(entry, shape);
      if (found) return { ...found, path: [name, i, ...found.path] };
    }
  }
  return null;
}

function problemInEntry(entry: unknown, shape: Shape): Problem | null {
  const keys = Object.keys(shape).join(', ');
  if (!isObject(entry)) return { path: [], message: `give an object with ${keys}` };
  for (const [key, value] of Object.entries(entry)) {
    if (!Object.hasOwn(shape, key))
      return { path: [key], key: true, message: `no such key: ${keys} are known` };
    if (value === undefined && shape[key]!.optional) continue;
    const message = shape[key]!.check(value);
    if (message) return { path: [key], message };
  }
  const missing = Object.keys(shape).find((key) => !shape[key]!.optional && !Object.hasOwn(entry, key));
  if (missing) return { path: [], message: `${missing} is missing` };
  return shape === PATTERN ? patternProblem(entry as { pattern: string; flags?: string }) : null;
}

function textProblem(value: unknown): string | null {
  if (typeof value !== 'string') return `${said(value)} is not text`;
  return value.length >= 1 && value.length <= MAX_LENGTH ? null : `give 1 to ${MAX_LENGTH} characters`;
}

function phraseProblem(value: unknown): string | null {
  const problem = textProblem(value);
  if (problem) return problem;
  return normalise(value as string) === '' ? 'holds neither letter nor digit' : null;
}

function flagsProblem(value: unknown): string | null {
  return typeof value === 'string' && FLAGS.test(value) ? null : `${said(value)} is not made of i, s and u`;
}

function patternProblem({ pattern, flags }: { pattern: string; flags?: string }): Problem | null {
  try {
    linearPattern(pattern, flags ?? '');
    return null;
  } catch (error) {
    return { path: ['pattern'], message: (error as Error).message };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function said(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > MAX_LENGTH ? `${json.slice(0, MAX_LENGTH)}…` : json;
}
