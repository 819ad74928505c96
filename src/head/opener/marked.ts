import { abbreviates, isAgency, looksLikeAgency } from './agency.ts';
import { dashed } from './dashed.ts';
import { beginsSentence, lengthOf } from './ends.ts';
import type { Opener, OpenerPage } from './opener.ts';
import { isCity, isSurePlace, isUpper, type PlaceAndDate, placeAndDate } from './place.ts';

/** Last offset at which the agency's bracket may open, and how many brackets are tried (the place may have two). */
const MAX_AGENCY_OFFSET = 80;
const MAX_BRACKETS = 3;
/** `(Reuters) - `, `(AP) —`, `(EFE).-`, `(APP):`, `(Kyodo) `; matched where the bracket opens. */
const BRACKETED = /^[([]([^()[\]]{2,40})[)\]]([.:]{0,1} ?(?:[-–—―_]{1,3}|:)|[.:]?)(?= |\p{L}|["“«]|$)/u;
/** `/TASS/. `, `/ТАСС/:`. */
const SLASHED = /^\/([^/]{2,30})\/ ?[.:,–—-]{0,2}(?= |$)/u;

/** Agency in brackets or slashes, with place and date before it: `New Delhi [India], May 14 (ANI): `. */
export function marked(head: string, page: OpenerPage): Opener | null {
  return markedBy(head, BRACKETED, '([', page) ?? markedBy(head, SLASHED, '/', page);
}

function markedBy(head: string, shape: RegExp, openers: string, page: OpenerPage): Opener | null {
  for (let at = 0, tried = 0; at <= MAX_AGENCY_OFFSET && at < head.length && tried < MAX_BRACKETS; at++) {
    if (!openers.includes(head[at]!)) continue;
    tried++;
    const opener = markedAt(head, at, shape, page);
    if (opener) return opener;
  }
  return null;
}

function markedAt(head: string, at: number, shape: RegExp, page: OpenerPage): Opener | null {
  const m = shape.exec(head.slice(at));
  if (!m) return null;
  const agency = m[1]!.trim();
  const known = isAgency(agency);
  const length = at + m[0].length;
  const closed = (m[2] ?? '-').length > 0;
  const split = placeAndDate(head.slice(0, at), known, page.language);
  if (!split) return null;
  if (!(known ? knownFits : unknownFits)(split, { agency, closed, at, rest: head.slice(length) }, page))
    return null;
  return (
    placeAfter(head, length, { known, closed, agency, split }, page) ?? {
      length: lengthOf(head, length),
      ...split,
      agency,
    }
  );
}

interface Mark {
  readonly agency: string;
  /** A dash or a colon follows the agency. */
  readonly closed: boolean;
  readonly at: number;
  readonly rest: string;
}

/** `PARIS (AFP) - `, `May 14 (Reuters) - `; without a dash a sentence must begin: `Koivulahti (STT) Kylä saa …`. */
function knownFits({ place, mention }: PlaceAndDate, { closed, at, rest }: Mark, page: OpenerPage): boolean {
  if (at > 0 && !place && !(mention && closed)) return false;
  if (closed || mention) return true;
  if (!beginsSentence(rest)) return false;
  return place === null || isCity(place) || isSurePlace(place, page) || page.isNamed(place);
}

/** `NORTHGATE, May 14 (Gulf Daily News) - `, `NORTHGATE (Beta) - `; not a company and its ticker. */
function unknownFits({ place, mention }: PlaceAndDate, mark: Mark, page: OpenerPage): boolean {
  if (!place || !mark.closed || !looksLikeAgency(mark.agency)) return false;
  if (mention) return true;
  return (
    isUpper(place) &&
    isSurePlace(place, page) &&
    !abbreviates(mark.agency, place) &&
    beginsSentence(mark.rest)
  );
}

/** `(ANSA) - ROMA, 14 MAG - `, `(ITALPRESS) - ROMA - `: the place follows the agency. */
function placeAfter(
  head: string,
  length: number,
  { known, closed, agency, split }: { known: boolean; closed: boolean; agency: string; split: PlaceAndDate },
  page: OpenerPage,
): Opener | null {
  if (!known || !closed || split.place) return null;
  const rest = head.slice(length).trimStart();
  const after = dashed(rest, page);
  if (!after?.place || after.agency || !(after.mention || isUpper(after.place))) return null;
  return { ...after, length: head.length - rest.length + after.length, agency };
}
