import { agencies, notPlaces, shortCities } from '../../bylines/agencies.ts';
import { findDates } from '../../dates/find.ts';
import type { DateMention } from '../../dates/mention.ts';
import type { Opener } from './opener.ts';

/** Longest opener, in characters. */
const REACH = 110;
/** Last offset at which the agency's bracket may open, and how many brackets are tried (the place may have two). */
const MAX_AGENCY_OFFSET = 80;
const MAX_BRACKETS = 3;
/** Most words of a place: `ABOARD AIR FORCE ONE`, `ST. PETERSBURG, Russia`. */
const PLACE_WORDS = 6;
/** `(Reuters) - `, `(AP) —`, `(EFE).-`, `(APP):`, `(Kyodo) `; matched where the bracket opens. */
const BRACKETED = /^[([]([^()[\]]{2,40})[)\]]([.:]{0,1} ?(?:[-–—―_]{1,3}|:)|[.:]?)(?= |\p{L}|["“«]|$)/u;
/** `/TASS/. `, `/ТАСС/:`. */
const SLASHED = /^\/([^/]{2,30})\/ ?[.:,–—-]{0,2}(?= |$)/u;
/** A dash after place and agency: ` - `, ` — `, ` -- `, `.- `, `_`; it touches a word on one side at most. */
const DASH = / ?(?:[-–—―]{1,3}|_) |[.:]-{1,2} ?|—/u;
/** `Київ. 14 травня. УНН. ` */
const DOTTED = /^([^.]{2,30})\. (\d{1,2}[^.]{3,20})\. ([^.]{2,20})\. /u;
const UPPER_WORDS = /^[\p{Lu}\p{M} .,'’/()-]+$/u;
/** Text in brackets before a dash that is not an agency: `The Beatles (Live) - `. */
const BRACKET = /[()[\]]/;
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** Openers in scripts with spaces: `PARIS, Oct 22 (Reuters) - `, `Москва. 10 июня. INTERFAX.RU - `, `LONDON — `. */
export function spacedOpener(text: string, language: string | null = null): Opener | null {
  const head = text.slice(0, REACH);
  return (
    marked(head, BRACKETED, '([', language) ??
    marked(head, SLASHED, '/', language) ??
    dashed(head, language) ??
    dotted(head, language)
  );
}

/** Agency in brackets or slashes, with place and date before it: `New Delhi [India], May 14 (ANI): `. */
function marked(head: string, shape: RegExp, openers: string, language: string | null): Opener | null {
  for (let at = 0, tried = 0; at <= MAX_AGENCY_OFFSET && at < head.length && tried < MAX_BRACKETS; at++) {
    if (!openers.includes(head[at]!)) continue;
    tried++;
    const opener = markedAt(head, at, shape, language);
    if (opener) return opener;
  }
  return null;
}

function markedAt(head: string, at: number, shape: RegExp, language: string | null): Opener | null {
  const m = shape.exec(head.slice(at));
  if (!m) return null;
  const agency = m[1]!.trim();
  const known = isAgency(agency);
  const split = placeAndDate(head.slice(0, at), known, language);
  if (!split) return null;
  const closed = (m[2] ?? '-').length > 0;
  if (!known && !(closed && split.mention && looksLikeAgency(agency))) return null;
  if (at > 0 && !split.place) return null;
  if (!closed && !split.mention && !isCity(split.place)) return null;
  const length = at + m[0].length;
  const afterAgency =
    known && !split.place && closed ? dashed(head.slice(length).trimStart(), language) : null;
  if (afterAgency?.mention && afterAgency.place && !afterAgency.agency) {
    const blank = head.length - length - head.slice(length).trimStart().length;
    return { ...afterAgency, length: length + blank + afterAgency.length, agency };
  }
  return { length: lengthOf(head, length), ...split, agency };
}

/** `LONDON — `, `JAKARTA, KOMPAS.com - `, `واشنطن - رويترز - `, `Moscow, May 14 – `. */
function dashed(head: string, language: string | null): Opener | null {
  const m = DASH.exec(head);
  if (!m || m.index < 2) return null;
  const before = head.slice(0, m.index).trim();
  if (BRACKET.test(before)) return null;
  const length = lengthOf(head, m.index + m[0].length);
  const signed = trailingAgency(before);
  if (signed) {
    const split = placeAndDate(signed.rest, true, language);
    return split ? { length, ...split, agency: signed.agency } : null;
  }
  const second = agencyAfter(head.slice(m.index + m[0].length));
  const split = placeAndDate(before, second !== null, language);
  if (!split?.place) return null;
  if (second) return { length: m.index + m[0].length + second.length, ...split, agency: second.agency };
  const strong = split.mention !== null || isCity(split.place);
  return strong ? { length, ...split, agency: null } : null;
}

/** A site that signs like an agency: `JAKARTA, KABARDESA.COM`. */
const SITE = /^[\p{L}\p{N}-]{2,20}\.\p{L}{2,4}$/u;

/** `Москва. 10 июня. INTERFAX.RU`, `JAKARTA, KOMPAS.com`: the agency is the last part. */
function trailingAgency(text: string): { agency: string | null; rest: string } | null {
  const cut = Math.max(text.lastIndexOf(', '), text.lastIndexOf('. '), text.lastIndexOf('/ '));
  const agency = text.slice(cut < 0 ? 0 : cut + 2).trim();
  const rest = cut < 0 ? '' : text.slice(0, cut);
  if (isAgency(agency)) return { agency, rest };
  return SITE.test(agency) && isUpper(rest) ? { agency: null, rest } : null;
}

/** The dash after the agency: `رويترز - `. */
const CLOSING_DASH = /^ ?[-–—―] /u;

/** `رويترز ` or `رويترز:` directly after the first dash, with another dash after it. */
function agencyAfter(rest: string): { agency: string; length: number } | null {
  for (const size of [3, 2, 1]) {
    const words = rest.split(' ', size);
    const joined = words.join(' ');
    const agency = joined.replace(/[:،,.–-]$/u, '');
    if (words.length !== size || !isAgency(agency)) continue;
    const dash = CLOSING_DASH.exec(rest.slice(joined.length))?.[0].trimEnd() ?? '';
    return { agency, length: joined.length + dash.length };
  }
  return null;
}

/** Splits `MOSCOW, May 14` or `Москва. 10 июня.`; `null` if there is more than a place and a date. */
function placeAndDate(
  text: string,
  trusted: boolean,
  language: string | null,
): { place: string | null; mention: DateMention | null } | null {
  const [mention, another] = findDates(text, language);
  if (another) return null;
  const outside = mention ? text.slice(0, mention.start) + text.slice(mention.end) : text;
  if (mention && /[\p{L}]/u.test(text.slice(0, mention.start)) && /[\p{L}]/u.test(text.slice(mention.end)))
    return null;
  const place = outside.replace(/^[ ,.:;|/–—-]+/u, '').replace(/[ ,.:;|/–—-]{1,9}$/u, '');
  if (!place) return mention || trusted ? { place: null, mention: mention ?? null } : null;
  return isPlace(place, trusted || mention !== undefined) ? { place, mention: mention ?? null } : null;
}

/** At most six words, each capitalised (or in a script without case), and not in `notPlaces`. */
function isPlace(text: string, trusted: boolean): boolean {
  const words = text.split(/[ ,/]+/u);
  if (words.length > PLACE_WORDS || notPlaces.has(text.toLowerCase())) return false;
  if (/[\p{Nd}?!:;"“”]/u.test(text) || !CAPITAL.test(text)) return false;
  if (!trusted) return isUpper(words[0]!);
  return words.filter((w) => !CAPITAL.test(w.replace(/^[([]/u, ''))).length <= 1;
}

function isUpper(text: string | null): boolean {
  return text !== null && UPPER_WORDS.test(text.split(',')[0]!) && text.length >= 2;
}

/** A word in capitals with fewer letters may be an acronym. */
const MIN_CITY_LENGTH = 5;

/** In capitals and too long for an acronym, or a city known to be short. */
function isCity(text: string | null): boolean {
  return text !== null && isUpper(text) && (text.length >= MIN_CITY_LENGTH || shortCities.has(text));
}

/** A regional or topical service of an agency: `dpa/lno`. */
const SERVICE = /^\p{Ll}{2,4}$/u;

function isAgency(text: string): boolean {
  const name = text.toLowerCase().replace('i\u0307', 'i');
  if (agencies.has(name)) return true;
  const [first, ...others] = name.split(/\/| - /u).map((p) => p.trim());
  return others.length > 0 && agencies.has(first!) && others.every((p) => agencies.has(p) || SERVICE.test(p));
}

/** One to three capitalised words: `Gulf Daily News`. */
function looksLikeAgency(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 3 && words.every((w) => CAPITAL.test(w)) && !/\p{Nd}/u.test(text);
}

/** `Київ. 14 травня. УНН. `: place, day and agency, each with a full stop. */
function dotted(head: string, language: string | null): Opener | null {
  const m = DOTTED.exec(head);
  if (!m || !isAgency(m[3]!)) return null;
  const split = placeAndDate(`${m[1]}, ${m[2]}`, true, language);
  return split?.place && split.mention
    ? { length: lengthOf(head, m[0].length), ...split, agency: m[3]! }
    : null;
}

/** The length without the space after the opener. */
function lengthOf(head: string, to: number): number {
  return head.slice(0, to).trimEnd().length;
}
