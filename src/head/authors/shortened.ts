import { isGivenName } from '../../bylines/known-names.ts';
import { isParticle } from '../../bylines/particles.ts';
import type { AuthorCandidate } from './candidate.ts';

/**
 * The given and family name alone, if a name has more words: `Jane Smith Harbour News` may be `Jane Smith` in the
 * section `Harbour News`. The other features decide which of the two it is.
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

/** Not a particle or an initial: `van`, `M.`, `J`. */
function isFamilyName(token: string): boolean {
  return token.length > 2 && !token.endsWith('.') && !isParticle(token);
}

/**
 * The candidates, and each longer name cut to a name that the page has elsewhere: if `Jane Holloway` is one,
 * `Jane Holloway Gardener` may be her too, and `Jane Hollowayread more` certainly is.
 */
export function withKnownCuts(candidates: readonly AuthorCandidate[]): AuthorCandidate[] {
  const known = new Map<string, Set<string>>();
  for (const c of candidates.filter((one) => one.person && one.cutFrom === undefined)) {
    for (const { at } of c.names.filter((n) => n.at.name.includes(' '))) {
      const first = at.name.split(' ', 1)[0]!;
      const alike = known.get(first) ?? new Set();
      if (alike.size < MAX_ALIKE) known.set(first, alike.add(at.name));
    }
  }
  return candidates.flatMap((c) => {
    const cut = cutTo(c, known);
    return cut && isGlued(cut) ? [cut] : cut ? [c, cut] : [c];
  });
}

/** Names with the same first word that are compared. */
const MAX_ALIKE = 8;

/** The rest is another node's text in small letters: nobody is called `Hollowayread`. */
function isGlued({ names: [one], cutFrom }: AuthorCandidate): boolean {
  return /^\p{Ll}{2}/u.test(cutFrom!.slice(one!.at.name.length));
}

function cutTo(c: AuthorCandidate, known: ReadonlyMap<string, ReadonlySet<string>>): AuthorCandidate | null {
  const [one] = c.names;
  if (!one || c.names.length > 1 || c.kind === 'bio' || c.kind === 'role') return null;
  const { name, from } = one.at;
  const short = [...(known.get(name.split(' ', 1)[0]!) ?? [])].find(
    (of) => name.startsWith(of) && /^(?: |\p{Ll}|\p{Lu}\p{Ll})/u.test(name.slice(of.length)),
  );
  if (!short || !one.line.text.startsWith(short, from)) return null;
  return { ...c, names: [{ ...one, at: { name: short, from, to: from + short.length } }], cutFrom: name };
}
