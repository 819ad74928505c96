import type { UserKind, UserMatch, UserPhrase } from '../../api/user-rules.ts';
import type { Page } from '../../page/page.ts';
import { isBoundary, isUnspacedCode, isWordCode, keyEnd, normalise } from '../../phrases/normalise.ts';
import { normalisedLines } from '../../phrases/on-page.ts';
import type { Certainty, Label } from '../rule.ts';

interface Known {
  readonly kind: UserKind;
  readonly match: UserMatch;
  /** The result of `normalise`. */
  readonly phrase: string;
}

/** Phrases by their first word. */
export type UserPhrases = ReadonlyMap<string, readonly Known[]>;

const SAID: Readonly<Record<UserMatch, string>> = {
  line: 'the line is',
  start: 'begins with',
  end: 'ends with',
  contains: 'contains',
  opener: 'a section opens with',
};

export function indexPhrases(phrases: readonly UserPhrase[]): UserPhrases {
  const index = new Map<string, Known[]>();
  for (const { kind, match, text } of phrases) {
    const phrase = normalise(text);
    const key = phrase.slice(0, keyEnd(phrase, 0));
    const known = index.get(key);
    if (known) known.push({ kind, match, phrase });
    else index.set(key, [{ kind, match, phrase }]);
  }
  return index;
}

/** A label for every line with one of the phrases in its place, by the first phrase found. */
export function phraseLabels(page: Page, phrases: UserPhrases): Label[] {
  const labels: Label[] = [];
  if (phrases.size === 0) return labels;
  for (const [line, text] of normalisedLines(page).entries()) {
    const found = firstIn(text, phrases);
    if (!found) continue;
    const { kind, match, phrase } = found;
    const certainty: Certainty = match === 'opener' ? 'opener' : 'certain';
    labels.push({ kind, line, rule: 'user-phrase', reason: `${SAID[match]} “${phrase}”`, certainty });
  }
  return labels;
}

function firstIn(text: string, phrases: UserPhrases): Known | undefined {
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const opens = isWordCode(code) && (!inWord || isUnspacedCode(code));
    inWord = isWordCode(code) && !isUnspacedCode(code);
    if (!opens) continue;
    const found = phrases.get(text.slice(at, keyEnd(text, at)))?.find((known) => isAt(known, text, at));
    if (found) return found;
  }
  return undefined;
}

function isAt({ match, phrase }: Known, text: string, at: number): boolean {
  const end = at + phrase.length;
  if ((match === 'line' || match === 'opener') && text.length !== phrase.length) return false;
  if (match === 'start' && at !== 0) return false;
  if (match === 'end' && end !== text.length) return false;
  return text.startsWith(phrase, at) && isBoundary(text, end);
}
