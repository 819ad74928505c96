import { HAS_UNSPACED } from '../text/characters.ts';
import { wordsIn } from '../text/measure.ts';

/** Holds all characters of unspaced scripts; most texts have none and need no look by script. */
const MAYBE_UNSPACED = /[\u0e00-\u1fff\u2e80-\uffff]/;
/** The counting by lines takes a pair of these for a word. */
const EMOJI = /[\u{1f000}-\u{1faff}]/gu;

/**
 * A segmenter's time grows with the square of a text beyond some 40,000 characters: it gets stretches,
 * that end behind a space or a mark where there is one. Example: `县长表示，|新桥将缩短路程。`
 */
const STRETCH = /.{1,2000}(?<=[\s，。、！？；：])|.{1,2000}/gsu;

let segmenter: Intl.Segmenter | undefined;

/** Words in running text; dictionary words (`Intl.Segmenter`) in scripts written without spaces. */
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
