import { findDates } from '../../dates/find.ts';
import { isAgency, SITE } from './agency.ts';
import { beginsSentence, lengthOf } from './ends.ts';
import type { Opener, OpenerPage } from './opener.ts';
import { isCity, isSurePlace, isUpper, placeAndDate } from './place.ts';

/** A dash or bar after place and agency: ` - `, ` — `, ` -- `, `.- `, `_`, ` | `; it touches a word on one side at most. */
const DASH = / ?(?:[-–—―]{1,3}|_) |[.:]-{1,2} ?|—| \| /u;
/** Text in brackets before a dash that is not an agency: `The Beatles (Live) - `. */
const BRACKET = /[()[\]]/;

/** `LONDON — `, `JAKARTA, KOMPAS.com - `, `واشنطن - رويترز - `, `Moscow, May 14 – `, `NIEDERLOHEN taz | `. */
export function dashed(head: string, page: OpenerPage): Opener | null {
  const m = DASH.exec(head);
  if (!m || m.index < 2) return null;
  const before = head.slice(0, m.index).trim();
  const dated = bracketedDate(before);
  if (!dated && BRACKET.test(before)) return null;
  const to = m.index + m[0].length;
  const length = lengthOf(head, to);
  const signed = agencyIn(before);
  if (signed) {
    const split = placeAndDate(signed.rest, true, page.language);
    return split ? { length, ...split, agency: signed.agency } : null;
  }
  return unsigned(head, dated ?? before, m[0], to, page);
}

/** A place as it is usually written: `Niederlohen – Die Gemeinde …`. */
const TITLED = /^\p{Lu}\p{Ll}{3,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?$/u;

/** Newspapers in German write so; elsewhere a name before a dash may be anybody's. */
const isTitled = (text: string, page: OpenerPage) =>
  (page.language?.startsWith('de') ?? false) && TITLED.test(text) && page.isPlaced(text);

/** No agency before the dash: it may follow it, or there is none. */
function unsigned(head: string, before: string, dash: string, to: number, page: OpenerPage): Opener | null {
  const rest = head.slice(to);
  const second = agencyAfter(rest);
  const when = second ? null : dateAfter(rest, page.language);
  const stopped = dash.startsWith('.');
  const placed = second === null && when === null && !stopped && isTitled(before, page);
  if (placed && beginsSentence(rest))
    return { length: lengthOf(head, to), place: before, agency: null, mention: null };
  const split = placeAndDate(before, second !== null || when !== null || stopped, page.language);
  if (!split?.place) return null;
  if (second) return { length: to + second.length, ...split, agency: second.agency };
  if (when && !split.mention)
    return { length: lengthOf(head, to + when.length), ...split, ...when.found, agency: null };
  if (!beginsSentence(rest)) return null;
  const sure =
    (split.mention !== null && !dash.includes('|')) ||
    isSurePlace(split.place, page) ||
    isCity(split.place) ||
    (stopped && page.isNamed(split.place));
  return sure ? { length: lengthOf(head, to), ...split, agency: null } : null;
}

/** `NORTHGATE and CHICAGO (May 12, 2023)`: the brackets contain a date and nothing else. */
function bracketedDate(text: string): string | null {
  const m = /^([^()]{2,50}) \(([^()]{5,30})\)$/u.exec(text);
  const date = m && findDates(m[2]!)[0];
  return date && date.start === 0 && date.end === m[2]!.length ? `${m[1]!}, ${m[2]!}` : null;
}

/** `Northgate - May 12, 2023 - `: the day after the first dash, with another dash after it. */
function dateAfter(rest: string, language: string | null) {
  const mention = findDates(rest.slice(0, MAX_DATE), language)[0];
  if (mention?.start !== 0 || mention.year === null || mention.day === null) return null;
  const dash = /^ ?[-–—―]{1,2} /u.exec(rest.slice(mention.end))?.[0];
  return dash ? { length: mention.end + dash.length, found: { mention } } : null;
}

const MAX_DATE = 40;
/** Characters of the agency at the end of a place in capitals: `NIEDERLOHEN taz`. */
const GLUED_AGENCY = /^(.{3,40}) ([^ ]{2,12})$/u;

/**
 * The agency is the last part before the dash, or the first: `Москва. 10 июня. INTERFAX.RU`, `JAKARTA, KOMPAS.com`,
 * `ORRISAY, Scotland | AFP`, `Tempo.co, Jakarta`.
 */
function agencyIn(text: string): { agency: string | null; rest: string } | null {
  const cut = Math.max(...[', ', '. ', '/ ', '| '].map((mark) => text.lastIndexOf(mark)));
  const agency = text.slice(cut < 0 ? 0 : cut + 2).trim();
  const rest = cut < 0 ? '' : text.slice(0, cut);
  if (isAgency(agency)) return { agency, rest: withoutReporter(rest) };
  if (SITE.test(agency) && isUpper(rest)) return { agency: null, rest };
  const first = /^([^ ,]{4,24}), (.{3,60})$/u.exec(text);
  if (first && SITE.test(first[1]!) && isAgency(first[1]!)) return { agency: first[1]!, rest: first[2]! };
  const glued = GLUED_AGENCY.exec(text);
  return glued && isUpper(glued[1]!) && isAgency(glued[2]!) ? { agency: glued[2]!, rest: glued[1]! } : null;
}

/** A reporter between place and agency, in scripts without case: `وادي السنابل/ سلمى الحوراني`. */
function withoutReporter(rest: string): string {
  const cut = rest.indexOf('/ ');
  return cut > 0 && !/[\p{Lu}\p{Ll}]/u.test(rest) ? rest.slice(0, cut) : rest;
}

/** The dash after the agency: `رويترز - `, `AFP | `. */
const CLOSING_DASH = /^ ?[-–—―|] /u;

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
