import { isFunctionWord, isGivenName, opensWithFamilyName } from '../../bylines/known-names.ts';
import { isParticle } from '../../bylines/particles.ts';
import { isMenuWord, isNamedTeam, isNoiseWord } from '../../bylines/words.ts';
import type { Values } from '../../chooser/features.ts';
import type { AuthorCandidate } from './candidate.ts';
import { authorFeatures } from './feature-table.ts';

const { at } = authorFeatures;

/** Endings of nouns that are rare in names: `Marketing`, `Motivation`, `Programmierung`, `Gesundheit`, `Educación`. */
const NOUN_ENDING =
  /(?:ing|ions?|ments?|ness|ity|ies|ics|als|ers|ors|tech|labs?|ung|ungen|heit|keit|schaft|ción|idad|ções|mento|ité)$/iu;

/** Words after the names that are counted. */
const MAX_TAIL = 10;

/** Features of the names alone. */
export function addShape(row: Values, c: AuthorCandidate): void {
  const { name } = c.names[0]!.at;
  const tokens = name.split(' ');
  addKnownNames(row, c, tokens);
  row[at[c.kind === 'markup' ? 'markupOnly' : c.kind]] = 1;
  row[at.several] = Number(c.names.length > 1);
  row[at.longPhrase] = Number(c.phrase.includes(' '));
  row[at.notPerson] = Number(!c.person && c.kind !== 'bare');
  row[at.bareSingle] = Number(!c.person && c.kind === 'bare' && tokens.length === 1);
  row[at.bareGroup] = Number(!c.person && c.kind === 'bare' && tokens.length > 1);
  const team = isNamedTeam(name);
  if (tokens.length > 1 && !team) row[at.functionWord] = Number(isFunctionWord(tokens[0]!));
  row[at.team] = Number(team);
  row[at.roleBehind] = Number(c.roleBehind);
  row[at.inside] = Number(c.inside && c.kind !== 'bare');
  row[at.insideBare] = Number(c.inside && c.kind === 'bare');
  row[at.tail] = Math.min(c.tail, MAX_TAIL) / MAX_TAIL;
  row[at.alone] = Number(isAlone(c));
  row[at.menuWords] = tokens.filter((t) => !isParticle(t) && isMenuWord(t)).length / tokens.length;
  row[at.nounEnding] = tokens.filter((t) => NOUN_ENDING.test(t)).length / tokens.length;
  row[at.twoWords] = Number(tokens.length === 2);
  row[at.fourWords] = Number(tokens.length > 3);
  row[at.initial] = Number(tokens.slice(0, -1).some((t) => /^\p{Lu}\.$/u.test(t)));
  row[at.capitals] = Number(/\p{Lu}/u.test(name) && name === name.toUpperCase());
  row[at.smallLetters] = Number(/\p{Ll}/u.test(name) && name === name.toLowerCase());
  row[at.noiseWords] = tokens.filter((t) => !isParticle(t) && isNoiseWord(t)).length / tokens.length;
}

/** Titles before a given name. */
const TITLE = /^(?:Dr|Mr|Mrs|Ms|Prof|Sir|Rev)\.?$/u;

/** Whether words of the names are common given or family names. */
function addKnownNames(row: Values, c: AuthorCandidate, all: readonly string[]): void {
  const tokens = TITLE.test(all[0]!) ? all.slice(1) : all;
  if (tokens.length < 2) {
    row[at.familyName] = Number(opensWithFamilyName(tokens[0] ?? ''));
    row[at.givenSingle] = Number(isGivenName(tokens[0] ?? ''));
    return;
  }
  row[at.familyName] = Number(isSpacedHan(all));
  const given = isGivenName(tokens[0]!) || opensWithFamilyName(tokens[0]!) || isSpacedHan(all);
  row[at.given] = Number(given);
  row[at.givenBare] = Number(given && c.kind === 'bare');
  row[at.givenOwner] = Number(given && c.kind === 'owner');
  row[at.givenLater] = Number(!given && tokens.slice(1).some(isGivenName));
  row[at.givenAll] = Number(
    c.names.length > 1 && c.names.every((n) => isGivenName(n.at.name.split(' ', 1)[0]!)),
  );
}

/** A family and a given name in Chinese characters with a space between, which no sentence has: `三枝 亮太`. */
const isSpacedHan = (tokens: readonly string[]) => tokens.length === 2 && tokens.every((t) => HAN.test(t));

const HAN = /^\p{Script=Han}{1,3}$/u;

/** A bare name that is its whole line. */
export function isAlone({ kind, names, line }: AuthorCandidate): boolean {
  return kind === 'bare' && names[0]!.at.name.length === line.text.length;
}
