import { HAS_UNSPACED } from '../text/characters.ts';
import { wordsIn } from '../text/measure.ts';

/** Contains all characters of unspaced scripts; most texts have none and need no test by script. */
const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;
/** `wordsIn` counts a surrogate pair as a word. */
const EMOJI = /[\u{1f000}-\u{1faff}]/gu;

/**
 * Beyond some 40,000 characters the time of a segmenter grows with the square of the length. So it gets stretches
 * that end after a space or a punctuation mark if there is one. Example: `县长表示，|新桥将缩短路程。`
 */
const STRETCH = /.{1,2000}(?<=[\s，。、！？；：])|.{1,2000}/gsu;

let segmenter: Intl.Segmenter | undefined;

/** Words of a running text; in scripts without spaces, dictionary words (`Intl.Segmenter`). */
export function countWords(text: string): number {
  if (!MAYBE_UNSPACED.test(text)) return wordsIn(text);
  if (!HAS_UNSPACED.test(text)) return wordsIn(text.replace(EMOJI, ' '));
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const [stretch] of text.matchAll(STRETCH)) {
    for (const s of segmenter.segment(stretch)) if (s.isWordLike) words++;
  }
  return words;
}
