import { holds } from '../text/word-list.ts';
import { menuLabels, menuStarts, menuWords } from './menu-words.ts';
import { collective, longestCollective, longestRole, openers, roles } from './word-lists.ts';

/** What a byline's phrase says about the words after it. */
export type BylineWordKind = 'by' | 'label' | 'credit';

export interface BylineWord {
  readonly phrase: string;
  readonly kind: BylineWordKind;
  /** Languages that use it. */
  readonly languages: readonly string[];
}

const NONE: readonly BylineWord[] = [];

const MAX_COLLECTIVE = longestCollective + 'the '.length;

const openersWith = new Map(Object.entries(openers));

/** The phrases at an offset of a lower-case text, longest first. */
export function wordsAt(lower: string, at: number): readonly BylineWord[] {
  const long = openersWith.get(lower.slice(at, at + 2));
  // `文`, `글`: at the end of the text, the slice of two characters above is this one character.
  const single = at + 1 < lower.length ? openersWith.get(lower.charAt(at)) : undefined;
  if (!long && !single) return NONE;
  return [...(long ?? NONE).filter((w) => lower.startsWith(w.phrase, at)), ...(single ?? NONE)];
}

/** A group with a name of its own: `The Pier Times Team`, `Harbour Web Desk`; not `Editorial Team` or `Staff`. */
export function isNamedTeam(text: string): boolean {
  const tokens = text.split(' ');
  if (tokens.length < 2 || tokens.length > 6 || isCollective(text) || isRole(text)) return false;
  // `Pier Times Staff Report`, `Pier Times Team`
  const group = [2, 1].find((n) => tokens.length > n && isCollective(tokens.slice(-n).join(' ')));
  if (!group) return false;
  const own = tokens.slice(0, -group).filter((t) => !/^the$/iu.test(t));
  return own.some((t) => !isNoiseWord(t)) && own.every((t) => /^[\p{Lu}\p{N}]/u.test(t));
}

/** A group without a name, never a person: `staff`, `redaktion`. */
export function isCollective(text: string): boolean {
  return text.length <= MAX_COLLECTIVE && holds(collective, text.toLowerCase().replace(/^the /, ''));
}

export function isRole(text: string): boolean {
  return text.length <= longestRole && holds(roles, text.toLowerCase());
}

/** One of the words is a role by itself: `Senior Autos Reporter`. */
export function holdsRole(tokens: readonly string[]): boolean {
  return tokens.some((t) => {
    const bare = t.replace(/[,.:]$/, '');
    return isRole(bare) || (bare.endsWith('s') && isRole(bare.slice(0, -1)));
  });
}

/** The text begins with a `by` word or label and a space, so it is not just a name: `By Staff`, `Von Redaktion`. */
export function opensByline(text: string): boolean {
  const lower = text.toLowerCase();
  for (const word of wordsAt(lower, 0)) if (lower.charAt(word.phrase.length) === ' ') return true;
  return false;
}

/** A word of menus and buttons that is unlikely in a name. */
export function isNoiseWord(text: string): boolean {
  return holds(menuLabels, text.toLowerCase());
}

/** A word that occurs in phrases of menus and buttons. */
export function isMenuWord(text: string): boolean {
  return holds(menuWords, text.toLowerCase());
}

/** Characters that `opensPhrase` reads at most: two words with a space and what follows. */
export const PHRASE_REACH = 44;

/** A phrase of a menu or button begins here: `Leave a comment`, `Schreibe einen Kommentar`. */
export function opensPhrase(text: string): boolean {
  const start = /^\p{L}{2,20} \p{L}{1,20}(?!\p{L})/u.exec(text)?.[0];
  return start !== undefined && holds(menuStarts, start.toLowerCase());
}
