import { holds } from '../../../text/word-list.ts';
import { episodeWords, mediaWords } from './words.ts';

/** Characters of the words before the mark: `Video: An evening at the lighthouse`, `En images | The harbour at night`. */
const MAX_MEDIUM = 22;
const MARK = /[:：|]/;
/** A word before a number: `Harbour radio | Episode 54`. */
const NUMBERED = /(\p{L}[\p{L}\p{M}]{1,14}) \p{Nd}/gu;

/** A first look: the pattern above tries every letter. */
const HAS_NUMBER = / \p{Nd}/u;

/** A link to a video, a gallery or a programme. */
export function isMediaLink(text: string): boolean {
  const mark = text.slice(0, MAX_MEDIUM).search(MARK);
  if (mark > 0 && holds(mediaWords, text.slice(0, mark).trim().toLowerCase())) return true;
  return (
    HAS_NUMBER.test(text) &&
    [...text.matchAll(NUMBERED)].some(([, word]) => holds(episodeWords, word!.toLowerCase()))
  );
}
