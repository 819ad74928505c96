import { HAS_UNSPACED, UNSPACED_SCRIPTS } from '../text/characters.ts';
import { wordsIn } from '../text/measure.ts';

/** Contains all characters of unspaced scripts; most texts have none and need no test by script. */
const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;
/** `wordsIn` counts a surrogate pair as a word. */
const EMOJI = /[\u{1f000}-\u{1faff}]/gu;

/**
 * A run of characters of scripts without spaces, with the mark that lengthens a vowel in kana: `缩短路程`, `コーヒー`. Beyond
 * some 40,000 characters the time of a segmenter grows with the square of the length: longer runs are cut.
 */
const RUN = new RegExp(`[${UNSPACED_SCRIPTS}\\u30fc\\uff70]{1,2000}`, 'gu');

let segmenter: Intl.Segmenter | undefined;

/**
 * Words of a running text; in scripts without spaces, dictionary words (`Intl.Segmenter`). Only runs of such scripts are given
 * to it, and no text of others: how that is divided changes from one version of its data to the next (`a:b`) and with the locale.
 */
export function countWords(text: string): number {
  if (!MAYBE_UNSPACED.test(text)) return wordsIn(text);
  if (!HAS_UNSPACED.test(text)) return wordsIn(text.replace(EMOJI, ' '));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  let words = wordsIn(text.replace(RUN, ' ').replace(EMOJI, ' '));
  for (const [run] of text.matchAll(RUN))
    for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words++;
  return words;
}
