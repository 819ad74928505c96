/** Zones of countries that write the day first, and of the one that writes the month first. */
const DAY_FIRST = new Set(
  'aest aedt acst acdt awst nzst nzdt gmt bst ist cet cest mez mesz wet west eet eest msk sast wat cat eat pkt wib wita wit sgt hkt myt npt ict aet nzt'.split(
    ' ',
  ),
);
const MONTH_FIRST = new Set('est edt et cdt ct mdt mt pst pdt pt akst akdt hst'.split(' '));
/** The zone at the end of a date as written: `03/04/2023 9:15 AM NZST`, `04/03/2023 (EDT)`. */
const ZONE = /[ (]([A-Z]{2,5})\)?$/u;
/** Countries that write English, or another language that writes the month first, with the day first. */
const COUNTRY = /^[a-z]{2,3}[-_]([A-Z]{2})$/u;

/** The order of all-numeric dates in the country of a zone's name; `null` if it is not known. */
export function orderOfZone(written: string): 'dmy' | 'mdy' | null {
  const zone = ZONE.exec(written)?.[1]?.toLowerCase();
  if (zone === undefined) return null;
  return DAY_FIRST.has(zone) ? 'dmy' : MONTH_FIRST.has(zone) ? 'mdy' : null;
}

/** The order in the country of a language tag: `en-GB`, `en-US`; `null` without a country. */
export function orderOfTag(tag: string | null | undefined): 'dmy' | 'mdy' | null {
  const country = COUNTRY.exec(tag ?? '')?.[1];
  if (country === undefined) return null;
  return country === 'US' || country === 'PH' ? 'mdy' : country === 'CA' ? null : 'dmy';
}
