import { isDateWord } from '../../bylines/date-words.ts';
import { isFunctionWord } from '../../bylines/known-names.ts';
import { findDates } from '../../dates/find.ts';
import { isAgency } from './agency.ts';
import { lengthOf } from './ends.ts';
import type { Opener, OpenerPage } from './opener.ts';
import { isCity, isSurePlace, placeAndDate } from './place.ts';

/** `Київ. 14 травня. УНН. ` */
const DOTTED = /^([^.]{2,30})\. (\d{1,2}[^.]{3,20})\. ([^.]{2,20})\. /u;

/** Place, day and agency, each with a full stop: `Київ. 14 травня. УНН. `. */
export function dotted(head: string, { language }: OpenerPage): Opener | null {
  const m = DOTTED.exec(head);
  if (!m || !isAgency(m[3]!)) return null;
  const split = placeAndDate(`${m[1]}, ${m[2]}`, true, language);
  return split?.place && split.mention
    ? { length: lengthOf(head, m[0].length), ...split, agency: m[3]! }
    : null;
}

/** `NIEDERLOHEN. Die Gemeinde`, as newspapers of a region write it. */
const STOPPED = /^([\p{Lu}\p{M}][\p{Lu}\p{M} .'’/-]{2,30})\. (?=\p{Lu}\p{Ll}|[“„«])/u;
/** Letters of the shortest place: shorter words in capitals are abbreviations, `NATO. `. */
const MIN_STOPPED = 5;

/** A place alone and a full stop, if the page has it as a name, too. */
export function stopped(head: string, page: OpenerPage): Opener | null {
  const m = STOPPED.exec(head);
  if (!m) return titled(head, page);
  if (m[1]!.length < MIN_STOPPED) return null;
  const split = placeAndDate(m[1]!, false, page.language);
  if (!split?.place || !isSurePlace(split.place, page)) return null;
  return { length: lengthOf(head, m[0].length), ...split, agency: null };
}

/** `Niederlohen. Die Gemeinde` */
const TITLED = /^(\p{Lu}\p{Ll}{3,20}(?:[ -]\p{Lu}\p{Ll}{2,20})?)\. (?=\p{Lu}\p{Ll})/u;

/** The same as it is usually written, if the text that follows names the place again: `in Niederlohen`. */
function titled(head: string, page: OpenerPage): Opener | null {
  const m = TITLED.exec(head);
  if (!m || isFunctionWord(m[1]!) || isDateWord(m[1]!) || !(isCity(m[1]!) || page.isPlaced(m[1]!)))
    return null;
  return { length: lengthOf(head, m[0].length), place: m[1]!, agency: null, mention: null };
}

/** The mark of the Christian era after a year: `2023 م`. */
const ERA = /^ م(?= )/u;

/** Place, day in two calendars and agency without a mark, as in Arabic: `الرياض 22 شوال 1444 هـ الموافق 12 مايو 2023 م واس …`. */
export function unmarked(head: string, { language }: OpenerPage): Opener | null {
  const first = head.search(/\p{Nd}/u);
  if (first < 3 || /[\p{Lu}\p{Ll}]/u.test(head.slice(0, first))) return null;
  const mention = findDates(head, language)[0];
  if (!mention || mention.day === null) return null;
  const end = mention.end + (ERA.exec(head.slice(mention.end))?.[0].length ?? 0);
  const agency = /^ ([^ ]{2,10}) /u.exec(head.slice(end))?.[1];
  if (!agency || !isAgency(agency)) return null;
  const split = placeAndDate(head.slice(0, first), true, language);
  return split?.place ? { length: end + 1 + agency.length, place: split.place, agency, mention } : null;
}
