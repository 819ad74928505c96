import type { AuthorCandidate } from './author-candidate.ts';
import { isGivenName } from './known-names.ts';
import { isParticle } from './person-name.ts';

/**
 * The given and family name alone, where more words than a name's stand in a row: `Jane Smith Harbour News` may be
 * `Jane Smith` in the section `Harbour News`. Which of them it is, the rest of the page tells.
 */
export function shortened(c: AuthorCandidate): AuthorCandidate[] {
  const [one] = c.names;
  if (!one || c.names.length > 1 || c.kind === 'bio' || c.kind === 'role') return [];
  const { name, from } = one.at;
  const [first, second, ...more] = name.split(' ');
  if (!more.length || !isGivenName(first!) || !isFamilyName(second!)) return [];
  const short = `${first} ${second}`;
  if (!name.startsWith(short) || !one.line.text.startsWith(short, from)) return [];
  return [{ ...c, names: [{ ...one, at: { name: short, from, to: from + short.length } }], cutFrom: name }];
}

/** Not what binds a name together: `van`, `M.`, `J`. */
function isFamilyName(token: string): boolean {
  return token.length > 2 && !token.endsWith('.') && !isParticle(token);
}
