import { isFunctionWord, isGivenName } from '../../bylines/known-names.ts';
import { isRoleWord } from '../../bylines/leading-role.ts';
import { mayOpenWithName } from '../../bylines/name-shape.ts';
import { namesAt } from '../../bylines/names.ts';
import { isSomething, writes } from '../../bylines/word-lists.ts';
import { holdsRole } from '../../bylines/words.ts';
import type { Line } from '../../page/line.ts';
import type { HeadContext } from '../found.ts';
import type { AuthorCandidate } from './candidate.ts';

/** Characters of a bio besides the name. */
const MIN_ABOUT = 10;

/** A line of prose that begins with the name or its first word: `Jane Smith writes …`, `Jane is a …`. */
export function isBio(name: string, text: string): boolean {
  const first = name.split(' ')[0]!;
  return first.length > 1 && text.length > name.length + MIN_ABOUT && text.startsWith(`${first} `);
}

/** Characters of a line about a person in which a role is searched for. */
const ROLE_REACH = 200;
/** A verb in small letters, or a mark that replaces it: ` is a reporter`, `: a reporter`, ` – reporter`. */
const VERB_FOLLOWS = /^(?: \p{Ll}|[:,] ?\p{L}| [–—-] ?\p{L})/u;

/** `Anna Bergfeld schreibt seit zehn Jahren über …`: the verb directly follows the name. */
function saysWriting(rest: string): boolean {
  return writes.some((verb) => rest.startsWith(` ${verb} `));
}

/** `Jane Smith is a reporter`, `Jane Smith ist ZDF-Reporterin`. */
function saysRole(name: string, rest: string): boolean {
  const tokens = rest.split(/[ ,.;:]+/u);
  if (holdsRole(tokens)) return true;
  return isGivenName(name.split(' ', 1)[0]!) && tokens.some((t) => t.includes('-') && isRoleWord(t));
}

/** Whether the body names nobody of that family above its last line or what follows it. */
function isNewBelow({ page, decision }: HeadContext, line: Line, name: string): boolean {
  if (line.index < decision.last) return false;
  const family = name.slice(name.lastIndexOf(' ') + 1);
  return !page.lines.some(
    ({ index, text }) =>
      index !== line.index && decision.verdicts[index]?.body === true && text.includes(family),
  );
}

/** `Peter Marsh is a retired surveyor`: any trade, of a person with a common given name. */
function saysTrade(name: string, rest: string, language: string | null): boolean {
  const verbs = isSomething[language?.split('-', 1)[0] ?? ''] ?? [];
  return isGivenName(name.split(' ', 1)[0]!) && verbs.some((verb) => rest.startsWith(` ${verb} `));
}

/**
 * The person that a line about a person names: `Jane Smith is a reporter for the Pier Times.` It may say any trade if the
 * article has not named the person before.
 */
export function bioSubject(context: HeadContext, line: Line): AuthorCandidate[] {
  if (!mayOpenWithName(line.text)) return [];
  const text = line.text.slice(0, ROLE_REACH);
  const [name] = namesAt(text, 0).names;
  if (name?.from !== 0 || !name.name.includes(' ') || isFunctionWord(name.name.split(' ', 1)[0]!)) return [];
  const rest = text.slice(name.to);
  if (!VERB_FOLLOWS.test(rest)) return [];
  const isAuthors = saysRole(name.name, rest) || saysWriting(rest);
  if (!isAuthors && !(saysTrade(name.name, rest, context.language) && isNewBelow(context, line, name.name)))
    return [];
  return [
    {
      ...{ line, labelLine: line.index, names: [{ line, at: name }], kind: 'bio', phrase: '' },
      ...{ person: true, roleBehind: true, dated: false, inside: false, tail: 0 },
    },
  ];
}
