import { decodeMarkup } from '../../text/entities.ts';
import { fold } from '../../text/fold.ts';
import { looksLikeTag } from '../tags.ts';

/** Anything between angle brackets. Real values: `The <i>Norholt</i> case`, `How List<T> grows`. */
const BRACKETED = /<[^<>]*>/g;
/** The start of a tag with its name; a comment has none. Real values: `<i`, `</span`. */
const OPENING = /^<\/?([a-zA-Z][^\s/<>]*)/;
/** Entities are already decoded as markup, and mojibake is recognised in the page's text only. */
const AS_WRITTEN = { entities: false, mojibake: false };

/** Longest string read for a headline, name or description, in UTF-16 code units. */
const MAX_LENGTH = 1_000;

/** Replaces known tags and comments by a space; `<T>` is content. */
function withoutTags(written: string): string {
  return written.replace(BRACKETED, (bracketed) => {
    const opening = OPENING.exec(bracketed);
    const isTag = opening
      ? looksLikeTag(opening[1]!.toLowerCase(), bracketed.slice(opening[0].length, -1))
      : /^<[!?]/.test(bracketed);
    return isTag ? ' ' : bracketed;
  });
}

/** A string of the markup as a reader sees it: no tags, no invisible characters, entities decoded, spaces collapsed. */
export function readable(written: string): string {
  const text = decodeMarkup(withoutTags(written.slice(0, MAX_LENGTH)));
  return fold(text, AS_WRITTEN);
}

/** Longest string read as a date: `Wednesday, September 14, 2022 at 10:00:00 AM GMT+03:00`. */
const MAX_DATE_LENGTH = 60;
/** A year; the value must contain another number too: `2024-05`, `Dec 03, 2025`, `Tue, 14 May 2024 19:12:00 GMT`. */
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const NUMBERS = /\d+/g;

/** The value as written if it may be a day or month with a year, in any form; else `null`. */
export function writtenDate(written: string): string | null {
  const value = readable(written);
  if (value.length > MAX_DATE_LENGTH || !YEAR.test(value)) return null;
  return value.match(NUMBERS)!.length > 1 ? value : null;
}

/** Longest name of an author, in UTF-16 code units. */
const MAX_NAME_LENGTH = 200;
/** Real values: `https://example.org/people/ana`, `www.example.org`, `@anaruiz`. */
const NO_NAME = /^(?:https?:|www\.|\/|@|#)|\.(?:com|org|net)\b/i;

/** The value if it can be a person's name, without an address in angle brackets after it; else `null`. */
export function personName(written: string): string | null {
  const name = readable(written.replace(BRACKETED, ' '));
  return name && name.length <= MAX_NAME_LENGTH && !NO_NAME.test(name) ? name : null;
}
