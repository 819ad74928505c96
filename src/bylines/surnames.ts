import { isParticle } from './particles.ts';

/** Between two surnames in Spanish, Catalan and Portuguese. */
const JOINER = /^[yei]$/u;
/** One more word, and the name ends: ` Silva`, ` Galán, corresponsal`; not ` Sara degli Esposti`. */
const ONE_WORD_LEFT = /^ \p{Lu}[\p{L}\p{M}’'-]{1,30}(?:$|[,;.|(]| (?!\p{Lu})([^ ]{1,20}))/u;

/**
 * `José Ortiz y Galán`, `Rui Costa e Silva`: the joiner is between two surnames of one person if a whole name is before it
 * and one word after it. Two whole names are two persons.
 *
 * @param length Words of the name before the token.
 * @param after The text after the token.
 */
export function joinsSurnames(token: string, length: number, after: string): boolean {
  if (token === 'in') return length > 0 && ELIDED.test(after);
  if (BEFORE_ARTICLE.test(token)) return length > 0 && ARTICLE.test(after);
  if (length < 2 || !JOINER.test(token)) return false;
  const left = ONE_WORD_LEFT.exec(after);
  return left !== null && !isParticle(left[1] ?? '');
}

/** `Jan in ’t Veld` */
const ELIDED = /^ [’'‘]t /u;

/** Dutch prepositions that begin a surname before an article: `Bas op den Kelder`, `Mies uit ’t Broek`. */
const BEFORE_ARTICLE = /^(?:op|aan|uit|bij|onder|over)$/u;
const ARTICLE = /^ (?:de[nr]?|[’'‘]t) \p{Lu}/u;

/** A word in small letters inside a name, by the word after it: `Ortiz y Galán`, `in ’t Veld`, `op den Kelder`. */
export function isInsideName(token: string, next: string | undefined): boolean {
  if (JOINER.test(token)) return true;
  if (next === undefined) return false;
  return /^[’'‘]t$/u.test(next)
    ? token === 'in' || BEFORE_ARTICLE.test(token)
    : BEFORE_ARTICLE.test(token) && /^de[nr]?$/u.test(next);
}
