import { isDateWord } from './date-words.ts';
import { isGivenName } from './known-names.ts';
import { isRoleWord } from './leading-role.ts';
import type { NameAt } from './names.ts';
import { agencyAtEnd, isOrganisation } from './organisations.ts';
import { isParticle } from './particles.ts';
import { isAbbreviated, isCredential, isPersonName } from './person-name.ts';
import { holdsRole, isCollective, isNoiseWord, isRole } from './words.ts';

/** More words are a name followed by other text. */
const MAX_WORDS = 5;

/** Words that may be a name, and their offsets. */
export interface NameWords {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly string[];
}

/** Removes roles and credentials and decides whether the rest is a name. */
export function toName(text: string, read: NameWords, isFurther: boolean): NameAt | null {
  const { from, to, tokens } = read;
  if (isFurther && (holdsRole(tokens) || isOrganisation(tokens.join(' ')))) return null;
  const lead = leadingRole(tokens);
  if (lead) return toName(text, withoutLead(text, read, lead), isFurther);
  const kept = withoutPossessive(nameOf(tokens));
  const name = kept.join(' ');
  if (!isPersonName(name) || opensWithThe(name) || isCollective(name) || isRole(name)) return null;
  if (kept.some(isDateWord) && kept.every((t) => isDateWord(t) || isRole(t))) return null;
  if (name.length === tokens.join(' ').length) return { name, from, to };
  const last = kept.at(-1)!;
  return {
    name,
    from,
    to: from + text.slice(from, to).indexOf(last, name.length - last.length) + last.length,
  };
}

/** `The Harbour`, `THE PIER`, and with a letter that folds to `t`, `h` or `e`. */
function opensWithThe(name: string): boolean {
  return name.charCodeAt(3) === 0x20 && /^the /iu.test(name);
}

/** The words without what follows the name: credentials, roles, menu words. */
function nameOf(tokens: readonly string[]): string[] {
  let kept = once(tokens);
  while (kept.length > 2 && isCredential(kept.at(-1)!) && !sameCase(kept)) kept.pop();
  while (kept.length > 1 && (isParticle(kept.at(-1)!) || BRACKETED.test(kept.at(-1)!))) kept.pop();
  kept = kept.slice(0, kept.length - agencyAtEnd(kept));
  if (kept.length > 2 && holdsRole(kept.slice(2))) kept = kept.slice(0, nameLength(kept));
  const noise = kept.findIndex((t, i) => i > 0 && isNoiseAt(kept, t, i));
  if (noise > 0) kept = kept.slice(0, noise);
  const isLong = kept.length > MAX_WORDS && !isPersonName(kept.join(' '));
  return isLong ? kept.slice(0, nameLength(kept)) : kept;
}

/** The field of a degree, a role: `VTS (Behavior)`, `Jane Holloway (Editor)`. */
const BRACKETED = /^\(.*\)$/u;

/** A menu word ends a name, but not after a particle or as the surname of two given names: `van der Meer`, `Mary Ann More`. */
function isNoiseAt(kept: readonly string[], token: string, i: number): boolean {
  if ((i === 1 && token.length < LONG_NOISE) || !isNoiseWord(token)) return false;
  return !isParticle(kept[i - 1]!) && !(i === 2 && kept.length === 3 && kept.slice(0, 2).every(isGivenName));
}

/** Drops the possessive of a site's owner: `Jane Smith’s Blog`. */
function withoutPossessive(tokens: string[]): string[] {
  const last = tokens.at(-1);
  return last !== undefined && /.['’]s$/u.test(last) ? [...tokens.slice(0, -1), last.slice(0, -2)] : tokens;
}

/** Letters of the shortest role that is joined or inflected. */
const MIN_ROLE = 6;

/** Number of words of a role before the name: `Staff Writer Jane Smith`. */
function leadingRole(tokens: readonly string[]): number {
  for (let n = Math.min(3, tokens.length - 2); n > 0; n--)
    if (isRole(tokens.slice(0, n).join(' ')) || endsInOwnRole(tokens, n)) return n;
  return tokens.length > 2 &&
    tokens[0]!.length >= MIN_ROLE &&
    isRoleWord(tokens[0]!) &&
    !isGivenName(tokens[0]!)
    ? 1
    : 0;
}

/** A role behind its field: `Transport Correspondent Jane Smith`. */
const endsInOwnRole = (tokens: readonly string[], n: number) =>
  n > 1 && isRole(tokens[n - 1]!) && !tokens.slice(0, n).some(isGivenName);

function withoutLead(text: string, { from, to, tokens }: NameWords, lead: number): NameWords {
  const kept = tokens.slice(lead);
  return {
    from: from + text.slice(from, to).indexOf(kept[0]!, tokens.slice(0, lead).join(' ').length),
    to,
    tokens: kept,
  };
}

/** A name repeated directly, as beside its picture, is kept once: `Jane Smith Jane Smith`. */
function once(tokens: readonly string[]): string[] {
  const half = tokens.length / 2;
  const twice = half >= 2 && tokens.slice(0, half).join(' ') === tokens.slice(half).join(' ');
  return tokens.slice(0, twice ? half : tokens.length);
}

/** The second word is cut off as noise only from this many letters on: `Olga Symbolbild`, but `Jane Price`. */
const LONG_NOISE = 8;

/** A title before a name: `Prof. Dr. Jane Smith`. */
function isTitle(token: string): boolean {
  return /^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Rev|Ing|Dipl)\.?(?:-Ing\.?)?$/u.test(token);
}

function sameCase(tokens: readonly string[]): boolean {
  return tokens.every((t) => t === t.toUpperCase());
}

/** Two words after titles, plus words that join them to the next: `Dr. Jane M. Smith`, `Anna van der Berg`. */
function nameLength(tokens: readonly string[]): number {
  let n =
    2 +
    Math.max(
      0,
      tokens.findIndex((t) => !isTitle(t)),
    );
  while (n < tokens.length && (isParticle(tokens[n - 1]!) || isAbbreviated(tokens[n - 1]!))) n++;
  return n;
}
