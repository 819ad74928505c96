import { filingPhrases, publicationSubjects, publicationVerbs, updateVerbs } from '../../dates/date-lists.ts';
import type { DateLabel, DateMention } from '../../dates/mention.ts';
import type { Line } from '../../page/line.ts';
import { holds } from '../../text/word-list.ts';

/** Characters of the sentence that are read on either side of the date. */
const REACH = 200;
/** Words of its beginning among which the subject is: `Dieser Beitrag wurde …`. */
const MAX_SUBJECT_AT = 2;
const WORDS = /\p{L}+/gu;
/** No subject is shorter: `文章`, `本文`. */
const MIN_BEFORE = 2;
/** Characters after a date in which a filing phrase is, and the words of the longest. */
const FILING_REACH = 40;
const MAX_FILING_WORDS = 4;

/**
 * What the sentence around a date says that it is: `Dieser Beitrag wurde am 3. Mai 2021 um 14:48 Uhr von Mara Holt
 * veröffentlicht und unter Hafen abgelegt.`, `Diese Seite wurde zuletzt am 3. Mai 2021 geändert.` Or the note behind it, on its line or
 * at the start of the next: `3. Mai 2021. Abgelegt unter Hafen`.
 */
export function sentenceLabel(
  { text }: Line,
  { start, end }: DateMention,
  next: string | undefined,
): DateLabel | null {
  const after = wordsOf(text.slice(end, end + REACH).split(SENTENCE_END)[0]!);
  if (isFiled(text.slice(end, end + FILING_REACH), next)) return 'published';
  // Most dates are at the start of their line.
  if (start < MIN_BEFORE) return null;
  const before = wordsOf(sentenceEnd(text.slice(Math.max(0, start - REACH), start)));
  if (!before.slice(0, MAX_SUBJECT_AT).some((word) => holds(publicationSubjects, word))) return null;
  const words = [...before, ...after];
  if (words.some((word) => holds(publicationVerbs, word))) return 'published';
  return words.some((word) => holds(updateVerbs, word)) ? 'modified' : null;
}

/** Whether the words behind a date say where the article was filed. */
function isFiled(after: string, next: string | undefined): boolean {
  const rest = /[\p{L}\p{N}]/u.test(after) ? after : (next ?? '').slice(0, FILING_REACH);
  const words = wordsOf(rest).slice(0, MAX_FILING_WORDS);
  return words.some((_, i) => i > 0 && holds(filingPhrases, words.slice(0, i + 1).join(' ')));
}

/** `. Der`, not `3. Mai` or `z.B. am`. */
const SENTENCE_END = /(?<=\p{L}{3})[.!?] (?=\p{Lu})/u;

const sentenceEnd = (text: string) => text.split(SENTENCE_END).at(-1)!;

const wordsOf = (text: string): string[] => Array.from(text.matchAll(WORDS), ([word]) => word.toLowerCase());
