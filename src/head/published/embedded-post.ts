import { isFacebookPost } from '../facebook-post.ts';
import type { DateCandidate } from './candidates.ts';
import type { Place } from './place.ts';

/** The account in brackets before the date: `— Nora Field (@norafield) January 1, 2020`, `… (@norafield) am Apr 21, 2019`. */
const ACCOUNT = /\(@[\p{L}\p{N}_.]{1,30}\),? (?:\p{L}{1,4}\.? )?$/u;
/** Characters before a date in which the account is. */
const ACCOUNT_REACH = 44;

/** The date of a post that the article embeds, not the article's. */
export function isEmbeddedPost(
  { line, mention }: DateCandidate,
  all: readonly DateCandidate[],
  place: Place,
): boolean {
  const before = line.text.slice(Math.max(0, mention.start - ACCOUNT_REACH), mention.start);
  if (ACCOUNT.test(before)) return true;
  if (!mention.weekday || line.index <= place.first || !isFacebookPost(line.text)) return false;
  return line.index <= place.last || all.some((c) => isInHead(c, place));
}

/** Lines above the headline on which its date may be. */
const ABOVE = 4;

const isInHead = ({ line }: DateCandidate, place: Place) =>
  place.isAtHeadline(line.index) || place.isAtHeadline(line.index + ABOVE);
