import { decodeMarkup } from '../entities.ts';

const TAG = /<[^<>]*>/g;
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;

/** Longest string that a headline, a name or a description is taken from, in UTF-16 code units. */
const LONGEST = 1_000;

/** A string of the markup as a reader would see it: tags out, entities decoded, white space folded. */
export function readable(written: string): string {
  const text = decodeMarkup(written.slice(0, LONGEST).replace(TAG, ' '));
  return text.replace(BLANKS, ' ').trim();
}

/** Real values: `2024-05-14`, `2024-05-14T19:12:00+03:00`, `2024-05-14 19:12:05.123Z`. */
const ISO =
  /^[12]\d{3}-[01]\d(?:-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?)?)?\s?(?:Z|[+-]\d\d:?\d\d)?$/i;

/** The value when it is a date in a form of ISO 8601, as written; else `null`. */
export function isoDate(written: string): string | null {
  const value = written.slice(0, 40).trim();
  return ISO.test(value) ? value : null;
}

/** Real values: `https://example.org/people/ana`, `www.example.org`, `@anaruiz`. */
const NO_NAME = /^(?:https?:|www\.|\/|@|#)|\.(?:com|org|net)\b/i;

/** The value when it can be a person's name; else `null`. */
export function personName(written: string): string | null {
  const name = readable(written);
  return name && name.length <= 200 && !NO_NAME.test(name) ? name : null;
}
