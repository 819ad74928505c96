import { classOf, DIGIT } from '../../../text/characters.ts';
import { wordsIn } from '../../../text/measure.ts';

/** Words on each side of a kicker's bar, and of the headline below it. */
const MAX_WORDS = 3;
const MIN_HEADLINE_WORDS = 5;

/** A section and a kicker above the headline: `United Islands | Six holes` above `The sacking of the speaker makes it harder`. */
export function isBarredKicker(text: string, below: string): boolean {
  if (!text.includes(' | ')) return false;
  const parts = text.split(' | ');
  return (
    parts.length === 2 && parts.every((p) => wordsIn(p) <= MAX_WORDS) && wordsIn(below) >= MIN_HEADLINE_WORDS
  );
}

/** A label with its number: `Press release No. 212`, `Pressemitteilung Nr. 14/2023`, `Communiqué n° 7`. */
const NUMBERED =
  /^\p{Lu}[\p{L} -]{2,30} (?:No|Nr|nr|N°|n°|Nº|nº|n\.º|№|#)\.? ?\p{Nd}{1,6}(?:[/-]\p{Nd}{2,4})?$/u;

/** A label with its number right above a headline. */
export const isNumberedLabel = (text: string, below: string): boolean =>
  (classOf(text.charCodeAt(text.length - 1)) & DIGIT) !== 0 &&
  NUMBERED.test(text) &&
  wordsIn(below) >= MIN_HEADLINE_WORDS;
