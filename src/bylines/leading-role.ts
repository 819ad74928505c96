import { classOf, LETTER } from '../text/characters.ts';
import { holds } from '../text/word-list.ts';
import { ours } from './word-lists.ts';
import { isRole } from './words.ts';

/** Words of a role before a name. */
const MAX_ROLE_WORDS = 3;
/** Letters of a role that another word may be joined to: `Lokalredakteurin`. */
const MIN_JOINED = 7;
/** Endings that a role has after `von` and the like: `Korrespondenten`. */
const ENDINGS = ['en', 'n', 's', 'em'] as const;

/** A role by itself, in a case of its own or after another word: `Korrespondenten`, `F.A.Z.-Redakteurin`, `Lokalredakteurin`. */
export function isRoleWord(word: string): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  const forms = [last, ...ENDINGS.flatMap((e) => (last.endsWith(e) ? [last.slice(0, -e.length)] : []))];
  return forms.some((f) => f.length > 2 && isRole(f)) || (word.length > MIN_JOINED && endsInRole(word));
}

function endsInRole(word: string): boolean {
  for (let at = 3; at <= word.length - MIN_JOINED; at++) if (isRole(word.slice(at))) return true;
  return false;
}

/**
 * Where the name begins after a role with a possessive: `unserem Korrespondenten Jens Pohlmann`, `our sports correspondent
 * Nell Harker`; `from` itself if none does, and the text's length if a role and nothing else follows.
 */
export function afterLeadingRole(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  if (space < 0 || space > from + MAX_OWN || !mayBeRole(text.charCodeAt(space + 1))) return from;
  const rest = text.slice(from, from + REACH);
  const own = /^(\p{L}{2,8}) /u.exec(rest);
  if (!own || !holds(ours, own[1]!.toLowerCase())) return from;
  let at = own[0].length;
  let role = '';
  for (let n = 0; n < MAX_ROLE_WORDS; n++) {
    const word = /^(\p{L}[\p{L}.’'-]{1,30})(?:,? |$)/u.exec(rest.slice(at));
    if (!word) return from;
    at += word[0].length;
    role = `${role} ${word[1]!}`.trim();
    if (isRoleWord(word[1]!) || isRole(role)) return skipFurther(rest, at) + from;
  }
  return from;
}

/** A role may have several words: `envoyé spécial`, `inviato speciale`. */
function skipFurther(rest: string, at: number): number {
  const small = /^\p{Ll}[\p{L}’'-]{2,20} (?=\p{Lu})/u.exec(rest.slice(at));
  return at + (small?.[0].length ?? 0);
}

const REACH = 90;
/** Letters of a possessive. */
const MAX_OWN = 8;

/** A place between a reporter's role and the name: `De notre correspondante à Lyon, Anne Morel`. */
const PLACE =
  /^(?:à|a|au|en|in|aus|w|we|в|у|från|fra|i|te|em|da|din) \p{Lu}[\p{L}’'-]{1,24}(?: \p{Lu}[\p{L}’'-]{1,24}){0,2}, (?=\p{Lu})/u;
const MAX_PLACE = 84;

export function afterPlace(text: string, rest: number): number {
  return rest + (PLACE.exec(text.slice(rest, rest + MAX_PLACE))?.[0].length ?? 0);
}

/** Between a possessive and its role there is one space: `our `, then a letter. */
const mayBeRole = (code: number) => (classOf(code) & LETTER) !== 0;
