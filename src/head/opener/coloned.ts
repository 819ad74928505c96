import { beginsSentence, lengthOf } from './ends.ts';
import type { Opener, OpenerPage } from './opener.ts';
import { isCity, isSurePlace, placeAndDate } from './place.ts';

/** `NEW DELHI: `, `Brackenford, May 12, 2023: `. */
const COLON = /^(.{2,50}?): (?=\S)/u;
/** A place in a script without case: one or two words. */
const UNCASED = /^\p{Lo}[\p{L}\p{M}]{1,14}(?: \p{Lo}[\p{L}\p{M}]{1,14})?$/u;

/** A place, alone or with the day, before a colon. */
export function coloned(head: string, page: OpenerPage): Opener | null {
  const m = COLON.exec(head);
  const rest = head.slice(m?.[0].length ?? 0);
  if (!m || !beginsSentence(rest)) return null;
  const length = lengthOf(head, m[0].length);
  const text = m[1]!;
  if (UNCASED.test(text)) {
    // A speaker has a colon, too, but does not begin with the own name.
    const sure = isCity(text) || rest.startsWith(`${text} `);
    return sure ? { length, place: text, agency: null, mention: null } : null;
  }
  const split = placeAndDate(text, false, page.language);
  if (!split?.place) return null;
  const dated = split.mention !== null && split.mention.day !== null && split.mention.year !== null;
  const alone = isSurePlace(split.place, page) && !page.hasSpeakers();
  return dated || alone ? { length, ...split, agency: null } : null;
}
