/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’\-.][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Characters of an unspaced script that carry as much as one spaced word.
 * Chinese averages about 1.6 characters a word; 2 keeps short labels short.
 */
const UNSPACED_PER_WORD = 2;

/** Cheap word count that means the same in spaced and unspaced scripts; used for judging lines. */
export function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const rest = unspaced ? text.replace(UNSPACED, ' ') : text;
  return (rest.match(WORD)?.length ?? 0) + Math.ceil(unspaced / UNSPACED_PER_WORD);
}

/** Example ends: `said.`, `”`, `?)`, `。`, `।`, `؟`, `…`. */
const SENTENCE_END = /[.!?…。！？｡।॥؟۔።։।]["'”’»«›）)\]」』】*]*$/u;

/** The text ends the way a sentence does, in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}
