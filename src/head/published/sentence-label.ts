import { publicationSubjects, publicationVerbs } from '../../dates/date-lists.ts';
import type { DateMention } from '../../dates/mention.ts';
import type { Line } from '../../page/line.ts';
import { holds } from '../../text/word-list.ts';

/** Characters of the sentence that are read on either side of the date. */
const REACH = 90;
/** Words of its beginning among which the subject is: `Dieser Beitrag wurde …`. */
const MAX_SUBJECT_AT = 2;
const WORDS = /\p{L}+/gu;
/** No subject is shorter: `文章`, `本文`. */
const MIN_BEFORE = 2;

/**
 * Whether the date is the publication's by the sentence around it: `Dieser Beitrag wurde am 3. Mai 2021 um 14:48 Uhr von
 * Mara Holt veröffentlicht und unter Hafen abgelegt.`
 */
export function isPublicationSentence({ text }: Line, { start, end }: DateMention): boolean {
  // Most dates are at the start of their line.
  if (start < MIN_BEFORE) return false;
  const before = wordsOf(sentenceEnd(text.slice(Math.max(0, start - REACH), start)));
  if (!before.slice(0, MAX_SUBJECT_AT).some((word) => holds(publicationSubjects, word))) return false;
  const after = wordsOf(text.slice(end, end + REACH).split(SENTENCE_END)[0]!);
  return [...before, ...after].some((word) => holds(publicationVerbs, word));
}

/** `. Der`, not `3. Mai` or `z.B. am`. */
const SENTENCE_END = /(?<=\p{L}{3})[.!?] (?=\p{Lu})/u;

const sentenceEnd = (text: string) => text.split(SENTENCE_END).at(-1)!;

const wordsOf = (text: string): string[] => Array.from(text.matchAll(WORDS), ([word]) => word.toLowerCase());
