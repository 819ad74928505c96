import { notPlaces } from '../../bylines/agencies.ts';
import { isDateWord } from '../../bylines/date-words.ts';
import { isFunctionWord, isGivenName } from '../../bylines/known-names.ts';
import { cities } from '../../bylines/places.ts';
import { isCollective, isNoiseWord, opensByline } from '../../bylines/words.ts';
import { findDates } from '../../dates/find.ts';
import type { DateMention } from '../../dates/mention.ts';
import { holds } from '../../text/word-list.ts';
import type { OpenerPage } from './opener.ts';

/** Most words of a place: `ABOARD AIR FORCE ONE`, `ST. PETERSBURG, Russia`. */
const PLACE_WORDS = 6;
const UPPER_WORDS = /^[\p{Lu}\p{M} .,'’/()-]+$/u;
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** A place and a date, each or both. */
export interface PlaceAndDate {
  readonly place: string | null;
  readonly mention: DateMention | null;
}

/** A byline before the place: `BY NELL HARKER | MARROW CREEK`. */
const LEADING_PART = /^([^|]{3,60}) \| /u;

/**
 * Splits `MOSCOW, May 14` or `Москва. 10 июня.`; `null` if there is more than a place and a date.
 *
 * @param trusted An agency follows, so that the place need not be in capitals.
 */
export function placeAndDate(text: string, trusted: boolean, language: string | null): PlaceAndDate | null {
  const part = LEADING_PART.exec(text);
  if (part && opensByline(part[1]!, 0)) return placeAndDate(text.slice(part[0].length), trusted, language);
  const [mention, another] = findDates(text, language);
  if (another || (mention?.label ?? null) !== null) return null;
  const before = mention ? text.slice(0, mention.start) : text;
  const after = mention ? withoutWeekday(text.slice(mention.end)) : '';
  if (/\p{L}/u.test(before) && /\p{L}/u.test(after)) return null;
  const place = tidy(before + after);
  if (!place) return mention || trusted ? { place: null, mention: mention ?? null } : null;
  return isPlace(place, trusted || mention !== undefined) ? { place, mention: mention ?? null } : null;
}

/** A weekday behind the day: `Tölgyes, 2023. november 8., szerda`. */
function withoutWeekday(after: string): string {
  const word = /^[., (]{0,3}(\p{L}{3,12})\)?[.,]? ?$/u.exec(after)?.[1];
  return word && isDateWord(word) ? '' : after;
}

/** A word between place and date: `Vaucressy, le`, `وادي السنابل في`. */
const JOINING = /(?:, (?:le|am|den|el|il|em|em|op|on|od|в)| في)$/u;
/** The full stop of an abbreviated state: `MARROW CREEK, Wyo.`, `ALBANY, N.Y.` */
const ABBREVIATED = /, (?:\p{Lu}\p{Ll}{1,4}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** The place without marks around it and without a word that leads to the date. */
function tidy(text: string): string {
  const open = text.replace(/^[ ,.:;|/–—-]+/u, '').replace(/[ ,،:;|/–—-]{1,9}$/u, '');
  const alone = open.replace(JOINING, '');
  return ABBREVIATED.test(alone) ? alone : alone.replace(/[ ,،.:;|/–—-]{1,9}$/u, '');
}

/** At most six words, each capitalised (or in a script without case), and not in `notPlaces`. */
function isPlace(text: string, trusted: boolean): boolean {
  const words = text.split(/[ ,/]+/u);
  if (words.length > PLACE_WORDS || isLabel(text)) return false;
  if (/[\p{Nd}?!:;"“”]/u.test(text) || !CAPITAL.test(text)) return false;
  // `Hamburg - Die Polizei …`: a city that is known may be written as usual.
  if (!trusted) return isUpper(words[0]!) || holds(cities, text.toLowerCase());
  return words.filter((w) => !CAPITAL.test(w.replace(/^[([]/u, ''))).length <= 1;
}

/** No place begins with these, unlike `La`, `Los`, `New`: `THE BYPASS`. */
const ARTICLE = /^(?:the|an?|this|der|die|das|ein|eine) /iu;

/** A section, a label or a word that begins a sentence: `ANALYSIS`, `Update`, `The`. */
function isLabel(text: string): boolean {
  const lower = text.toLowerCase();
  if (notPlaces.has(lower) || isCollective(text)) return true;
  if (holds(cities, lower)) return false;
  return text.includes(' ') ? ARTICLE.test(text) : isFunctionWord(text) || isNoiseWord(text);
}

export function isUpper(text: string | null): boolean {
  return text !== null && text.length >= 2 && UPPER_WORDS.test(text.split(',')[0]!);
}

/** A known city, or one of two: `LONDON`, `LONDON, Ont.`, `NORTHGATE and CHICAGO`, `WIEN/GRAZ`. */
export function isCity(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.split(/, | and | und | et | y |\/| \/ /u).some((part) => holds(cities, part));
}

/** Something after a comma shows a place: `MARROW CREEK, Wyo.`, `ORRISAY, Scotland`. */
const WITH_REGION = /^[^,]{3,30}, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}\p{L}{1,15})?$/u;

/**
 * In capitals, and certainly a place: a known city, one with its region, or one that the page also writes as a name.
 * Other words in capitals before a dash are acronyms, persons or sections: `UNESCO – `, `HARRIET WALSHAM – `.
 */
export function isSurePlace(place: string | null, page: OpenerPage): boolean {
  if (place === null || !isUpper(place)) return false;
  if (isCity(place)) return true;
  if (isGivenName(place.split(' ', 1)[0]!)) return false;
  return WITH_REGION.test(place) || page.isNamed(place);
}
