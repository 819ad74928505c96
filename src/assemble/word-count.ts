import { wordsIn } from '../page/measure.ts';

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** The counting by lines takes a pair of these for a word. */
const EMOJI = /[\u{1f000}-\u{1faff}]/gu;

let segmenter: Intl.Segmenter | undefined;

/** Words in running text; dictionary words (`Intl.Segmenter`) in scripts written without spaces. */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return wordsIn(text.replace(EMOJI, ' '));
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const s of segmenter.segment(text)) if (s.isWordLike) words++;
  return words;
}
