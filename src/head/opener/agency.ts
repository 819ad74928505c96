import { agencies } from '../../bylines/agencies.ts';

/** A regional or topical service of an agency: `dpa/lno`. */
const SERVICE = /^\p{Ll}{2,4}$/u;
/** The end of an address: `.ru`, `.co.id`. */
const DOMAIN = /(?:\.\p{Ll}{2,4}){1,2}$/u;

/** A site that signs like an agency: `JAKARTA, KABARDESA.COM`. */
export const SITE = /^[\p{L}\p{N}-]{2,20}(?:\.\p{L}{2,4}){1,2}$/u;

/** A known agency, in any of its forms: `dpa/lno`, `Interfax-Region.ru`. */
export function isAgency(text: string): boolean {
  const name = text.toLowerCase().replace('i\u0307', 'i');
  if (agencies.has(name)) return true;
  const site = DOMAIN.test(name) ? name.replace(DOMAIN, '').split('-', 1)[0]! : '';
  if (site.length >= MIN_SITE && agencies.has(site)) return true;
  const [first, ...others] = name.split(/\/| - /u).map((p) => p.trim());
  return others.length > 0 && agencies.has(first!) && others.every((p) => agencies.has(p) || SERVICE.test(p));
}

/** Letters of a site's name: shorter ones are many other sites. */
const MIN_SITE = 4;
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;
const MAX_WORDS = 3;

/** One to three capitalised words: `Gulf Daily News`. */
export function looksLikeAgency(text: string): boolean {
  const words = text.split(' ');
  return words.length <= MAX_WORDS && words.every((w) => CAPITAL.test(w)) && !/\p{Nd}/u.test(text);
}

/** The letters are some of the name's, in order: a ticker or an abbreviation, `NVIDIA (NVDA)`. */
export function abbreviates(short: string, name: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const c of short.toLowerCase()) {
    at = letters.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
