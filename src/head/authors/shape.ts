import { isFunctionWord, isGivenName, opensWithFamilyName } from '../../bylines/known-names.ts';
import { isParticle } from '../../bylines/person-name.ts';
import { isMenuWord, isNamedTeam, isNoiseWord } from '../../bylines/words.ts';
import type { AuthorCandidate } from './candidate.ts';
import type { AuthorWeighing } from './weights.ts';

/** Ends of nouns that names seldom have: `Marketing`, `Motivation`, `Programmierung`, `Gesundheit`, `Educación`. */
const NOUN_ENDING =
  /(?:ing|ions?|ments?|ness|ity|ies|ics|als|ers|ors|tech|labs?|ung|ungen|heit|keit|schaft|ción|idad|ções|mento|ité)$/iu;

/** What the names look like by themselves. */
export function addShape(sum: AuthorWeighing, c: AuthorCandidate): void {
  const { name } = c.names[0]!.at;
  const tokens = name.split(' ');
  addKnownNames(sum, c, tokens);
  sum.add(c.kind === 'markup' ? 'markupOnly' : c.kind, true);
  sum.add('several', c.names.length > 1);
  sum.add('longPhrase', c.phrase.includes(' '));
  sum.add('notPerson', !c.person && c.kind !== 'bare');
  sum.add('bareSingle', !c.person && c.kind === 'bare' && tokens.length === 1);
  sum.add('bareGroup', !c.person && c.kind === 'bare' && tokens.length > 1);
  if (tokens.length > 1 && !isNamedTeam(name)) sum.add('functionWord', isFunctionWord(tokens[0]!));
  sum.add('team', isNamedTeam(name));
  sum.add('roleBehind', c.roleBehind);
  sum.add('inside', c.inside && c.kind !== 'bare');
  sum.add('insideBare', c.inside && c.kind === 'bare');
  sum.add('tail', Math.min(c.tail, 10) / 10);
  sum.add('alone', isAlone(c));
  sum.add('menuWords', tokens.filter((t) => !isParticle(t) && isMenuWord(t)).length / tokens.length);
  sum.add('nounEnding', tokens.filter((t) => NOUN_ENDING.test(t)).length / tokens.length);
  sum.add('twoWords', tokens.length === 2);
  sum.add('fourWords', tokens.length > 3);
  sum.add(
    'initial',
    tokens.slice(0, -1).some((t) => /^\p{Lu}\.$/u.test(t)),
  );
  sum.add('capitals', /\p{Lu}/u.test(name) && name === name.toUpperCase());
  sum.add('smallLetters', /\p{Ll}/u.test(name) && name === name.toLowerCase());
  sum.add('noiseWords', tokens.filter((t) => !isParticle(t) && isNoiseWord(t)).length / tokens.length);
}

/** Titles that stand before a given name. */
const TITLE = /^(?:Dr|Mr|Mrs|Ms|Prof|Sir|Rev)\.?$/u;

/** Words of the first name that are common given names. */
function addKnownNames(sum: AuthorWeighing, c: AuthorCandidate, all: readonly string[]): void {
  const tokens = TITLE.test(all[0]!) ? all.slice(1) : all;
  if (tokens.length < 2) {
    sum.add('familyName', opensWithFamilyName(tokens[0] ?? ''));
    sum.add('givenSingle', isGivenName(tokens[0] ?? ''));
    return;
  }
  const given = isGivenName(tokens[0]!) || opensWithFamilyName(tokens[0]!);
  sum.add('given', given);
  sum.add('givenBare', given && c.kind === 'bare');
  sum.add('givenOwner', given && c.kind === 'owner');
  sum.add('givenLater', !given && tokens.slice(1).some(isGivenName));
  sum.add('givenAll', c.names.length > 1 && c.names.every((n) => isGivenName(n.at.name.split(' ', 1)[0]!)));
}

/** A bare name that is its whole line. */
export function isAlone({ kind, names, line }: AuthorCandidate): boolean {
  return kind === 'bare' && names[0]!.at.name.length === line.text.length;
}
