import type { DateCandidate } from './candidates.ts';
import type { Place } from './place.ts';

/** The account in brackets before the date: `— Nora Field (@norafield) January 1, 2020`, `… (@norafield) am Apr 21, 2019`. */
const ACCOUNT = /\(@[\p{L}\p{N}_.]{1,30}\),? (?:\p{L}{1,4}\.? )?$/u;
/** Characters before a date in which the account is. */
const ACCOUNT_REACH = 44;
/** What Facebook writes below a post, in the page's language: `Posted by Harbour Museum on Monday, 7 February 2022`. */
const POSTED_BY =
  /^(?:posted by|publiée? par|gepostet von|publicad[ao] por|pubblicato da|geplaatst door|opublikowany przez|publicerat av) /iu;

/** The date of a post that the article embeds, not the article's. */
export function isEmbeddedPost({ line, mention }: DateCandidate, place: Place): boolean {
  const before = line.text.slice(Math.max(0, mention.start - ACCOUNT_REACH), mention.start);
  if (ACCOUNT.test(before)) return true;
  const inBody = line.index > place.first && line.index <= place.last;
  return inBody && mention.weekday && POSTED_BY.test(line.text);
}
